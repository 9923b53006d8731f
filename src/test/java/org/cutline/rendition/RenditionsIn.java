package org.cutline.rendition;

import org.cutline.storage.BlobStore;

/** Renditions in a store of a test's own. */
public final class RenditionsIn {

	private RenditionsIn() {
	}

	public static Renditions store(BlobStore store) {
		return new Renditions(store);
	}

}
