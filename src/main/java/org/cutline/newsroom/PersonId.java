package org.cutline.newsroom;

/**
 * Names one person of the newsroom.
 *
 * @param value the row's number, above zero
 */
public record PersonId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
