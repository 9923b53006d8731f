package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/** Capitalised words that may name a person, while it is found out whether they do. */
final class NameSpan {

	/** How sure it is that it is a person. */
	enum Verdict {

		NO, PERHAPS, YES

	}

	/** First token of the run. */
	final int run;

	/** First token of the name, behind what the run has of a title. */
	final int from;

	/** The token after the name. */
	final int to;

	/** Words of the name, particles not counted. */
	final int words;

	final NameTail tail;

	/** The marker in front, as in {@code Left: Ana Gil}, or null. */
	@Nullable PositionMarker front;

	Verdict verdict = Verdict.NO;

	/** First token of the title before the name; {@link #from} where there is none. */
	int title;

	/** Place in an ordered list, from 1; 0 in none. */
	int order;

	NameSpan(int run, int from, int to, int words, NameTail tail) {
		this.run = run;
		this.from = from;
		this.to = to;
		this.words = words;
		this.tail = tail;
		this.title = from;
	}

	boolean is(Verdict wanted) {
		return this.verdict == wanted;
	}

	@Nullable PositionMarker marker() {
		PositionMarker behind = this.tail.marker();
		return (behind != null) ? behind : this.front;
	}

}
