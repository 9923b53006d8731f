package org.cutline.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Brings any picture to eight-bit sRGB without transparency. */
final class Srgb {

	private Srgb() {
	}

	static BufferedImage convert(BufferedImage picture) {
		if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
			return picture;
		}
		BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
		graphics.drawImage(inSrgb(picture), 0, 0, null);
		graphics.dispose();
		return opaque;
	}

	private static BufferedImage inSrgb(BufferedImage picture) {
		ColorSpace space = picture.getColorModel().getColorSpace();
		if (space.isCS_sRGB() || space.getType() != ColorSpace.TYPE_RGB || picture.getColorModel().hasAlpha()) {
			return picture;
		}
		BufferedImage target = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		return new ColorConvertOp(space, target.getColorModel().getColorSpace(), null).filter(picture, target);
	}

}
