package org.cutline.photo;

import java.util.Optional;

/**
 * Names one photo on the desk; later arrivals have higher numbers.
 *
 * @param value above zero
 */
public record PhotoId(long value) implements Comparable<PhotoId> {

	/**
	 * The photo that an address names.
	 * @param typed the part of the address
	 * @return empty if it is no number of a photo
	 */
	public static Optional<PhotoId> of(String typed) {
		return typed.matches("[1-9][0-9]{0,17}") ? Optional.of(new PhotoId(Long.parseLong(typed))) : Optional.empty();
	}

	@Override
	public int compareTo(PhotoId other) {
		return Long.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
