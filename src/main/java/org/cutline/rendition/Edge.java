package org.cutline.rendition;

import java.util.Optional;

/** The sizes that renditions come in, by their longest edge. */
public enum Edge {

	/** For cards and the filmstrip. */
	THUMBNAIL(400),

	/** For the editor. */
	PREVIEW(1600);

	private final int pixels;

	Edge(int pixels) {
		this.pixels = pixels;
	}

	public int pixels() {
		return this.pixels;
	}

	/**
	 * The size with this longest edge.
	 * @param pixels the edge
	 * @return empty if renditions do not come in that size
	 */
	public static Optional<Edge> of(int pixels) {
		for (Edge each : values()) {
			if (each.pixels == pixels) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

}
