package org.cutline.safekeeping;

import java.nio.file.Path;

/** The desk does not start, since a folder of its store is not what it should be. */
final class StoreNotReady extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoreNotReady(Path folder, String reason) {
		super(folder + " " + reason);
	}

}
