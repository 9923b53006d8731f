package org.cutline.rendition;

import org.cutline.rendition.jpeg.Plane;

/** Turns a picture upright by its Exif orientation (CIPA DC-008, tag 274). */
final class Upright {

	private Upright() {
	}

	/**
	 * A plane turned upright.
	 * @param plane as stored
	 * @param orientation 1 to 8; anything else counts as upright
	 * @return the plane as it is to be seen
	 */
	static Plane turn(Plane plane, int orientation) {
		if (orientation < 2 || orientation > 8) {
			return plane;
		}
		boolean sideways = orientation >= 5;
		int width = sideways ? plane.height() : plane.width();
		int height = sideways ? plane.width() : plane.height();
		int start = place(plane, orientation, 0, 0);
		int right = place(plane, orientation, 1, 0) - start;
		int down = place(plane, orientation, 0, 1) - start;
		byte[] from = plane.samples();
		byte[] to = new byte[width * height];
		for (int y = 0; y < height; y++) {
			int at = start + y * down;
			for (int x = 0; x < width; x++) {
				to[y * width + x] = from[at];
				at += right;
			}
		}
		return new Plane(width, height, to);
	}

	/** Where the sample stands that is seen at a place of the upright picture. */
	private static int place(Plane stored, int orientation, int x, int y) {
		int right = stored.width() - 1;
		int bottom = stored.height() - 1;
		int column = switch (orientation) {
			case 2, 3 -> right - x;
			case 5, 6 -> y;
			case 7, 8 -> right - y;
			default -> x;
		};
		int row = switch (orientation) {
			case 3, 4 -> bottom - y;
			case 5, 8 -> x;
			case 6, 7 -> bottom - x;
			default -> y;
		};
		return row * stored.stride() + column;
	}

}
