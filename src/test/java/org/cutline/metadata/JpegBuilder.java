package org.cutline.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Builds small JPEG files segment by segment around a real picture of 16 by 12 pixels.
 */
final class JpegBuilder {

	private static final byte[] PICTURE = picture();

	private final List<byte[]> segments = new ArrayList<>();

	private byte[] trailer = new byte[0];

	static JpegBuilder jpeg() {
		return new JpegBuilder();
	}

	JpegBuilder segment(int marker, byte[] payload) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(0xFF);
		out.write(marker);
		out.write((payload.length + 2) >>> 8);
		out.write(payload.length + 2);
		out.writeBytes(payload);
		this.segments.add(out.toByteArray());
		return this;
	}

	JpegBuilder segment(int marker, String header, byte[] payload) {
		return segment(marker, join(header.getBytes(StandardCharsets.ISO_8859_1), payload));
	}

	JpegBuilder stray(int... octets) {
		byte[] stray = new byte[octets.length];
		for (int i = 0; i < octets.length; i++) {
			stray[i] = (byte) octets[i];
		}
		this.segments.add(stray);
		return this;
	}

	JpegBuilder trailer(byte[] octets) {
		this.trailer = octets;
		return this;
	}

	JpegBuilder iim(byte[]... datasets) {
		return resources(ImageResources.Resource.of(ImageResources.IIM, join(datasets)).raw());
	}

	JpegBuilder iimWithDigest(byte[] digest, byte[]... datasets) {
		return resources(ImageResources.Resource.of(ImageResources.IIM, join(datasets)).raw(),
				ImageResources.Resource.of(ImageResources.IIM_DIGEST, digest).raw());
	}

	JpegBuilder resources(byte[]... resources) {
		return segment(JpegFile.APP13, ImageResources.HEADER, join(resources));
	}

	JpegBuilder xmp(String properties) {
		return segment(JpegFile.APP1, JpegFile.XMP, packet(properties).getBytes(StandardCharsets.UTF_8));
	}

	JpegBuilder exif(byte[] tiff) {
		return segment(JpegFile.APP1, JpegFile.EXIF, tiff);
	}

	byte[] build() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int head = 2 + 2 + ((PICTURE[4] & 0xFF) << 8 | PICTURE[5] & 0xFF);
		out.write(PICTURE, 0, head);
		this.segments.forEach(out::writeBytes);
		out.write(PICTURE, head, PICTURE.length - head);
		out.writeBytes(this.trailer);
		return out.toByteArray();
	}

	static String packet(String properties) {
		return """
				<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
				<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
				 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
				 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
				 xmlns:desk="http://example.com/desk/">%s</rdf:Description></rdf:RDF></x:xmpmeta>
				<?xpacket end="w"?>"""
			.formatted(properties);
	}

	static byte[] dataset(int record, int number, byte[] octets) {
		return new Iim(List.of(new Iim.Dataset(record, number, octets)), List.of()).encode();
	}

	static byte[] dataset(int number, String text, Charset charset) {
		return dataset(2, number, text.getBytes(charset));
	}

	static byte[] dataset(int number, String text) {
		return dataset(number, text, StandardCharsets.UTF_8);
	}

	static byte[] charset(String escape) {
		return dataset(1, 90, ("\u001B" + escape).getBytes(StandardCharsets.ISO_8859_1));
	}

	static byte[] join(byte[]... parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			out.writeBytes(part);
		}
		return out.toByteArray();
	}

	private static byte[] picture() {
		BufferedImage image = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 16; x++) {
			for (int y = 0; y < 12; y++) {
				image.setRGB(x, y, x * 16 << 16 | y * 20 << 8 | 90);
			}
		}
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(image, "jpg", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
