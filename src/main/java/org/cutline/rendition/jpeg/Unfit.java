package org.cutline.rendition.jpeg;

import java.io.IOException;

/** The file is damaged, or of a kind that other readers know. */
final class Unfit extends IOException {

	private static final long serialVersionUID = 1L;

	Unfit(String reason) {
		super(reason);
	}

}
