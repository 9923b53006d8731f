package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/** Finds the venue that stands before a city: {@code at the Iikura Guest House}. */
final class Sublocations {

	private static final int FAR = 16;

	private final Page page;

	private final Tokens tokens;

	private final CaptionLanguage language;

	Sublocations(Page page, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.language = language;
	}

	/** The venue behind {@code at} or Spanish {@code en} before a token, or null. */
	CaptionPlace.@Nullable Part before(int at) {
		int limit = Math.max(0, at - FAR);
		for (int i = at - 1; i > limit; i--) {
			if (this.tokens.isAny(i, ".", ":", ";") && !this.page.isAbbreviation(i)) {
				return null;
			}
			boolean spanish = this.tokens.is(i, "en") && this.language == CaptionLanguage.SPANISH;
			if (this.tokens.is(i, "at") || spanish) {
				return behind(i, at);
			}
		}
		return null;
	}

	private CaptionPlace.@Nullable Part behind(int preposition, int at) {
		int from = this.tokens.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
		int to = from;
		boolean capital = false;
		while (to < at && !this.page.isClaimed(to)) {
			capital |= this.tokens.isCapital(to);
			to++;
		}
		while (to > from && this.tokens.isAny(to - 1, ",", "on", "el")) {
			to--;
		}
		TextRange range = this.tokens.range(from, to);
		return (to > from && capital) ? new CaptionPlace.Part(range.in(this.page.text), range) : null;
	}

}
