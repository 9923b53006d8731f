package org.cutline.rendition;

import java.io.IOException;
import java.nio.file.Path;

/** Draws the pictures of files. */
interface Draughtsman {

	/**
	 * Draws one file.
	 * @param file the picture
	 * @param orientation the Exif orientation, 1 to 8
	 * @return what came of it, whatever the file holds
	 * @throws IOException if the draughtsman answers with nonsense
	 */
	Drawing draw(Path file, int orientation) throws IOException;

}
