package org.cutline.ingest;

import java.io.IOException;

/** What arrived is not what its sender says it sent; nothing of it is kept. */
public final class DigestDiffers extends IOException {

	private static final long serialVersionUID = 1L;

	/** Says so. */
	public DigestDiffers() {
		super("the digest of what arrived is not the one that was named");
	}

}
