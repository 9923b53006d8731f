package org.cutline.photo;

/**
 * Names one photo on the desk; later arrivals have higher numbers.
 *
 * @param value above zero
 */
public record PhotoId(long value) implements Comparable<PhotoId> {

	@Override
	public int compareTo(PhotoId other) {
		return Long.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
