package org.cutline.rendition;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, by halves first so that fine lines do not flicker. */
final class Scaling {

	private Scaling() {
	}

	/**
	 * A picture whose longest edge is not over a limit; it is never made larger.
	 * @param picture any picture
	 * @param edge the limit in pixels
	 * @return the picture itself if it fits
	 */
	static BufferedImage fit(BufferedImage picture, int edge) {
		BufferedImage current = picture;
		int longest = Math.max(current.getWidth(), current.getHeight());
		while (longest >= 2 * edge) {
			current = scaled(current, Math.max(1, current.getWidth() / 2), Math.max(1, current.getHeight() / 2));
			longest = Math.max(current.getWidth(), current.getHeight());
		}
		if (longest <= edge) {
			return current;
		}
		double factor = (double) edge / longest;
		return scaled(current, Math.max(1, (int) Math.round(current.getWidth() * factor)),
				Math.max(1, (int) Math.round(current.getHeight() * factor)));
	}

	private static BufferedImage scaled(BufferedImage picture, int width, int height) {
		BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = target.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, width, height, null);
		graphics.dispose();
		return target;
	}

}
