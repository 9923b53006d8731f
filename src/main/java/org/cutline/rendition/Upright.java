package org.cutline.rendition;

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
	static Pixels turn(Pixels picture, int orientation) {
		if (orientation < 2 || orientation > 8) {
			return picture;
		}
		boolean sideways = orientation >= 5;
		int width = sideways ? picture.height() : picture.width();
		int height = sideways ? picture.width() : picture.height();
		int bands = picture.bands();
		byte[] from = picture.samples();
		byte[] to = new byte[from.length];
		int at = 0;
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int source = source(picture, orientation, x, y) * bands;
				for (int band = 0; band < bands; band++) {
					to[at++] = from[source + band];
				}
			}
		}
		return new Pixels(width, height, picture.space(), to);
	}

	/** Which stored pixel is seen at a place of the upright picture. */
	private static int source(Pixels stored, int orientation, int x, int y) {
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
		return row * stored.width() + column;
	}

}
