package org.cutline.caption;

import java.util.List;

/**
 * Tells who is in the picture from who is only talked about: by the words before a name
 * and by the sentence it stands in.
 */
final class Scene {

	private static final int LONGEST_CLAUSE = 14;

	private static final int SHORT_LINE = 7;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final List<TextRange> sentences;

	private final List<PositionMarker> markers;

	private final PictureLead lead;

	private final int from;

	/** The sentence and the marker that were looked at last: names come in text order. */
	private int sentence;

	private int marker;

	/** The last token of the sentences that tell what is seen. */
	private final int told;

	Scene(Page page, WordSense sense, List<TextRange> sentences, List<PositionMarker> markers, int from) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.sentences = sentences;
		this.markers = markers.stream().filter((marker) -> !marker.absent()).toList();
		this.lead = new PictureLead(page, sense, from);
		this.from = from;
		this.told = told(from);
	}

	/** The end of the first sentence, a line that is but a place or a heading aside. */
	private int told(int from) {
		int at = (from < this.tokens.size()) ? this.tokens.start(from) : 0;
		for (TextRange sentence : this.sentences) {
			if (sentence.end() <= at) {
				continue;
			}
			int end = this.tokens.at(sentence.end());
			int start = Math.max(from, this.tokens.at(sentence.start()));
			if (end - start > SHORT_LINE || telling(start, end)) {
				return end;
			}
		}
		return this.tokens.size();
	}

	private boolean telling(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.sense.isDoing(i)
					|| this.sense.isAny(i, WordKind.GIVEN, WordKind.MONO) && this.sense.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a name is in a sentence that tells what is seen; asked name by name in text
	 * order.
	 */
	boolean tells(NameSpan span) {
		return span.from < this.told || span.marker() != null || listed(span);
	}

	/** Whether the name's sentence says who is where. */
	private boolean listed(NameSpan span) {
		int at = this.tokens.start(span.from);
		while (this.sentence < this.sentences.size() && this.sentences.get(this.sentence).end() <= at) {
			this.sentence++;
		}
		if (this.sentence == this.sentences.size()) {
			return false;
		}
		TextRange sentence = this.sentences.get(this.sentence);
		while (this.marker < this.markers.size() && this.markers.get(this.marker).range().end() <= sentence.start()) {
			this.marker++;
		}
		boolean marked = this.marker < this.markers.size() && this.markers.get(this.marker).range().overlaps(sentence);
		return marked || this.tokens.isAny(this.tokens.at(sentence.start()), "pictured", "seated", "standing", "also", "left", "right", "top", "bottom", "above", "below", "center", "izquierda",
				"derecha", "links", "rechts", "oben", "unten");
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
					"belonging", "related", "linked", "loyal", "devoted", "opposition", "memorial", "monument", "statue", "shrine", "flowers", "farewell", "goodbye",
					"referring", "reference", "similar", "thanks", "prior", "support", "heir", "successor");
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
		return this.tokens.isAny(i, "shows", "showing", "featuring", "muestra", "muestran", "zeigt")
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
