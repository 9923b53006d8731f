package org.cutline.caption;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds what a picture was taken at: {@code during the G7 Foreign Ministers' Meeting}.
 */
final class EventReader {

	private static final int LONGEST = 24;

	private final Page page;

	private final Tokens tokens;

	EventReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/**
	 * The first event that has a name of its own, else the first, or null: a working
	 * dinner during a summit is of the summit.
	 */
	BodyReading.@Nullable Event read(List<TextRange> sentences) {
		BodyReading.Event first = null;
		for (TextRange sentence : sentences) {
			int to = this.tokens.at(sentence.end());
			for (int i = this.tokens.at(sentence.start()); i < to; i++) {
				BodyReading.Event event = isOpening(i) ? behind(i + 1, to) : null;
				if (event != null && isNamed(event)) {
					return event;
				}
				first = (first != null) ? first : event;
			}
		}
		return first;
	}

	private boolean isNamed(BodyReading.Event event) {
		return hasCapital(this.tokens.at(event.range().start()), this.tokens.at(event.range().end()));
	}

	private boolean isOpening(int i) {
		return this.page.in(WordList.EVENTOPENINGS, i) && !this.tokens.isCapital(i);
	}

	private BodyReading.@Nullable Event behind(int from, int limit) {
		int first = from;
		while (this.tokens.isAny(first, "a", "al", "de", "del", "d", "'")) {
			first++;
		}
		int event = 0;
		int to = first;
		while (to < Math.min(limit, first + LONGEST) && !ends(to, event)) {
			event = this.page.in(WordList.EVENTS, to) ? to + 1 : event;
			to++;
		}
		boolean named = event > 0 && (this.tokens.isAny(from - 1, "during", "durante", "attends", "attend", "lors",
				"pendant", "wahrend", "asiste", "asisten") || hasCapital(first, event));
		return named ? event(first, to) : null;
	}

	private boolean hasCapital(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.tokens.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/** A mark or preposition behind which something else begins. */
	private boolean ends(int i, int event) {
		if (this.page.isClaimed(i) || this.tokens.newLine(i)) {
			return true;
		}
		if (this.tokens.isMark(i)) {
			return !this.tokens.isAny(i, "-", "'", "&", "/", "\"")
					&& !(this.tokens.is(i, ".") && this.page.isAbbreviation(i));
		}
		boolean preposition = this.tokens.isAny(i, "in", "at", "on", "en", "near", "where", "as", "to", "during", "im",
				"a", "que", "donde", "while", "amid", "with");
		return preposition && event > 0 || this.tokens.isAny(i, "who", "which", "que", "is", "are");
	}

	private BodyReading.Event event(int from, int to) {
		TextRange range = this.tokens.range(from, to);
		return new BodyReading.Event(range.in(this.page.text), range);
	}

}
