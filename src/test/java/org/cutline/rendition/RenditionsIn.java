package org.cutline.rendition;

import org.cutline.storage.BlobStore;

/** Renditions in a store of a test's own. */
public final class RenditionsIn {

	private RenditionsIn() {
	}

	public static Renditions store(BlobStore store) {
		return new Renditions(store, Drawing::of);
	}

	/** Renditions of pictures that all take too long. */
	public static Renditions tooSlowFor(BlobStore store) {
		return new Renditions(store, (_, _) -> new Drawing.TooSlow(20));
	}

	/** Renditions by somebody who has no room for any picture. */
	public static Renditions tooLargeFor(BlobStore store) {
		return new Renditions(store, (_, _) -> new Drawing.Beyond("out of memory"));
	}

}
