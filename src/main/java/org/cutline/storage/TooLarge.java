package org.cutline.storage;

import java.io.IOException;

/** More octets came in than are taken; what came is already removed. */
public final class TooLarge extends IOException {

	private static final long serialVersionUID = 1L;

	private final long limit;

	TooLarge(long limit) {
		super("more than " + limit + " octets");
		this.limit = limit;
	}

	/**
	 * The limit that was passed.
	 * @return octets
	 */
	public long limit() {
		return this.limit;
	}

}
