package org.cutline.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files made on the spot. */
public final class Pictures {

	private Pictures() {
	}

	/**
	 * A JPEG with a different picture for each number.
	 * @param number chooses the picture
	 * @return the file
	 */
	public static byte[] jpeg(int number) {
		return encoded("jpeg", 640, 480, number);
	}

	public static byte[] jpeg(int width, int height) {
		return encoded("jpeg", width, height, 1);
	}

	public static byte[] png(int number) {
		return encoded("png", 320, 200, number);
	}

	/**
	 * A word processor's file, as far as its form goes.
	 * @return a ZIP with the usual first entry
	 */
	public static byte[] docx() {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(octets)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return octets.toByteArray();
	}

	private static byte[] encoded(String format, int width, int height, int number) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(new Color(number * 0x3A7F15 & 0xFFFFFF));
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.WHITE);
		graphics.fillOval(width / 4, height / 4, 20 + number % 50, height / 2);
		graphics.dispose();
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, octets);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return octets.toByteArray();
	}

}
