package org.cutline.caption;

import java.util.Comparator;

/**
 * A half-open range of a text in UTF-16 units, as {@link String#substring(int, int)}
 * takes it.
 *
 * @param start first unit, 0 or more
 * @param end the unit after the last, at least {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

	private static final Comparator<TextRange> ORDER = Comparator.comparingInt(TextRange::start)
		.thenComparingInt(TextRange::end);

	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No range from " + start + " to " + end);
		}
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean isEmpty() {
		return this.end == this.start;
	}

	/** The words of the text that this range covers. */
	public String in(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	public boolean contains(TextRange other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean contains(int offset) {
		return this.start <= offset && offset < this.end;
	}

	public boolean overlaps(TextRange other) {
		return this.start < other.end && other.start < this.end;
	}

	/** The same range in a text that has {@code by} units put before this one. */
	public TextRange shift(int by) {
		return new TextRange(this.start + by, this.end + by);
	}

	/** The smallest range that holds both. */
	public TextRange span(TextRange other) {
		return new TextRange(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	@Override
	public int compareTo(TextRange other) {
		return ORDER.compare(this, other);
	}

}
