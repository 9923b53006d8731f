package org.cutline.caption;

/** Tells by the words before a name whether somebody is only talked about. */
final class Mentions {

	private static final int LONGEST_CLAUSE = 14;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final PictureLead lead;

	private final int from;

	/** For a body that begins at a token. */
	Mentions(Page page, WordSense sense, int from) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.lead = new PictureLead(page, sense, from);
		this.from = from;
	}

	/** Whether the words before a name say that it is only talked about. */
	boolean talkedAbout(NameSpan span) {
		if (span.marker() != null) {
			return false;
		}
		int start = span.title;
		int before = start - 1;
		while (before > start - 4
				&& this.tokens.isAny(before, "the", "el", "la", "los", "las", "der", "die", "den", "dem", "le", "l",
						"o", "a", "as", "os", "'", "then")
				&& !this.tokens.isAny(before, "as") && !this.sense.is(before, WordKind.SHOWN)) {
			before--;
		}
		if (this.tokens.is(before, ",") && this.sense.is(before - 1, WordKind.KIN)
				&& this.tokens.isAny(before - 2, "his", "her", "their", "su") && isOf(before - 3)) {
			before -= 3;
		}
		return behind(before, span) || isPast(before, span) || mourned(before) || !isOf(before) && inClause(before);
	}

	/** {@code Fotografía de Ana Gil, en la que}: who took it. */
	private boolean isPhotographer(NameSpan span) {
		return this.tokens.is(span.to, ",") && this.tokens.isAny(span.to + 1, "en", "que", "in")
				&& this.tokens.isAny(span.to + 2, "la", "que", "se", "muestra", "which");
	}

	private boolean isOf(int i) {
		return this.tokens.isAny(i, "of", "de", "del", "von", "vom", "du", "da", "do");
	}

	private boolean behind(int i, NameSpan span) {
		boolean titled = span.title < span.from;
		if (isOf(i)) {
			return !this.lead.shows(i) || isPhotographer(span);
		}
		return switch (this.tokens.key(i)) {
			case "by", "por", "par" -> !this.sense.is(i - 1, WordKind.JOINED) && !isDoneTo(i - 1);
			case "for", "para", "fur", "pour", "about", "over", "sobre", "uber", "than", "despite" -> true;
			case "to" -> this.tokens.isAny(i - 1, "tribute", "tributes", "homage", "according", "dedicated",
					"belonging", "related", "linked", "loyal", "devoted", "opposition", "memorial", "monument",
					"statue", "shrine", "flowers", "farewell", "goodbye", "referring", "reference", "similar", "thanks",
					"prior", "support", "heir", "successor");
			case "a" -> this.tokens.isAny(i - 1, "homenaje", "tributo", "apoyo");
			case "against", "contra", "gegen", "contre" -> protested(i);
			case "as" -> this.tokens.isAny(i - 1, "dressed", "disguised", "known", "acts", "starring", "role");
			default -> this.sense.is(i, WordKind.BEFORE) && !titled
					&& !this.tokens.isAny(i, "toward", "towards", "hacia", "off")
					|| this.sense.is(i, WordKind.BACKGROUND) && !isShowing(i);
		};
	}

	/** {@code is punched by}: who does it is there, but not who made a thing. */
	private boolean isDoneTo(int done) {
		return this.tokens.isAny(done - 1, "is", "are", "being", "gets", "es", "son", "siendo", "est", "sont")
				&& this.sense.isLower(done) && !this.sense.is(done, WordKind.MADE);
	}

	/** {@code after Ana Soto was elected}: what has been. */
	private boolean isPast(int before, NameSpan span) {
		return this.tokens.isAny(before, "after", "before", "since", "when", "cuando", "nachdem")
				&& this.tokens.isAny(span.tail.end(), "was", "were", "had", "died", "resigned", "announced", "said",
						"became", "won", "lost", "fue", "fueron", "murio", "dimitio", "hatte", "wurde", "war");
	}

	private boolean protested(int from) {
		for (int i = from; i > from - LONGEST_CLAUSE && i >= 0 && !this.tokens.is(i, "."); i--) {
			if (this.sense.is(i, WordKind.PROTEST)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word such as {@code after} or {@code según} opens the clause. */
	private boolean inClause(int from) {
		for (int i = from; i > from - LONGEST_CLAUSE && i >= 0; i--) {
			if (this.tokens.isMark(i) && !this.tokens.isAny(i, "'", "-") || this.page.isClaimed(i)
					|| this.tokens.isAny(i, "as", "while")) {
				return false;
			}
			if (this.sense.is(i, WordKind.BACKGROUND)) {
				return !isShowing(i);
			}
		}
		return false;
	}

	/** {@code This photo shows}. */
	private boolean isShowing(int i) {
		boolean seen = this.tokens.is(i, "que") && this.tokens.isAny(i + 1, "se", "puede", "aparece", "aparecen");
		return (seen || this.tokens.isAny(i, "shows", "showing", "featuring", "muestra", "muestran", "zeigt"))
				&& this.lead.isPicture(i);
	}

	private boolean mourned(int from) {
		for (int i = from; i > from - LONGEST_CLAUSE && i >= this.from && !this.tokens.is(i, "."); i--) {
			if (this.tokens.isAny(i, "mourn", "mourns", "mourning", "llora", "lloran")) {
				return true;
			}
		}
		return false;
	}

}
