package org.cutline.caption;

/** Tells whether a sentence begins with the picture itself: {@code File photo of}. */
final class PictureLead {

	private static final int LONGEST_PICTURE = 16;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final int from;

	/** For a body that begins at a token. */
	PictureLead(Page page, WordSense sense, int from) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.from = from;
	}

	/** {@code File photo of}, {@code photo released by X of}, {@code in front of}. */
	boolean shows(int of) {
		if (this.sense.is(of - 1, WordKind.HEAD)) {
			return true;
		}
		boolean near = this.sense.is(of - 1, WordKind.SHOWN) || this.page.isClaimed(of - 1)
				|| this.sense.isCapital(of - 1) || this.tokens.isAny(of - 1, "taken", "tomada", ".", ")");
		return near && isPicture(of);
	}

	/** Whether the sentence begins with what it shows: {@code An undated photo}. */
	boolean isPicture(int from) {
		for (int i = from - 1; i >= Math.max(0, from - LONGEST_PICTURE); i--) {
			if (this.sense.is(i, WordKind.SHOWN) && opens(i)) {
				return true;
			}
			if (this.sense.isDoing(i) && !this.sense.is(i, WordKind.THING)
					&& !this.tokens.isAny(i, "s", "made", "taken", "shows", "released", "provided")) {
				return false;
			}
		}
		return false;
	}

	/** Whether at most a few small words stand between a sentence's begin and a token. */
	private boolean opens(int to) {
		for (int i = to - 1; i > to - 6; i--) {
			if (i < this.from || this.page.isClaimed(i) || this.tokens.newLine(i)
					|| this.tokens.isAny(i, ".", ":", "-")) {
				return true;
			}
			boolean small = this.sense.isAny(i, WordKind.FUNCTION, WordKind.SHOWN) || this.tokens.isAny(i, "undated",
					"file", "handout", "this", "archive", "combination", "recent", "composite", "official", "family",
					"screen", "video", "grab", "pool", "ungraded", "una", "sin", "fechada", "cedida", "(", ")",
					"courtesy", "still", "provided", "archivo", "primera", "combined");
			if (!small) {
				return false;
			}
		}
		return false;
	}

}
