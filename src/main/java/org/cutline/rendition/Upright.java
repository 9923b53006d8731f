package org.cutline.rendition;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a picture upright by its Exif orientation (CIPA DC-008, tag 274). */
final class Upright {

	private Upright() {
	}

	/**
	 * A picture turned upright.
	 * @param picture as stored
	 * @param orientation 1 to 8; anything else counts as upright
	 * @return the picture as it is to be seen
	 */
	static BufferedImage turn(BufferedImage picture, int orientation) {
		if (orientation < 2 || orientation > 8) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		boolean sideways = orientation >= 5;
		BufferedImage turned = new BufferedImage(sideways ? height : width, sideways ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = turned.createGraphics();
		graphics.drawImage(picture, transform(orientation, width, height), null);
		graphics.dispose();
		return turned;
	}

	private static AffineTransform transform(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
