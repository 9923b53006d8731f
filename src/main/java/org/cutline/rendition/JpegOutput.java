package org.cutline.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes a picture as JPEG, with no metadata. */
final class JpegOutput {

	private JpegOutput() {
	}

	static byte[] encode(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(quality);
			ByteArrayOutputStream octets = new ByteArrayOutputStream();
			try (ImageOutputStream output = ImageIO.createImageOutputStream(octets)) {
				writer.setOutput(output);
				writer.write(null, new IIOImage(picture, null, null), param);
			}
			return octets.toByteArray();
		}
		finally {
			writer.dispose();
		}
	}

}
