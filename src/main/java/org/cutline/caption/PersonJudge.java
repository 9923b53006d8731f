package org.cutline.caption;

import org.cutline.caption.NameSpan.Verdict;

/** Weighs what speaks for a person in the words and around them. */
final class PersonJudge {

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final NotPersons against;

	PersonJudge(Page page, WordSense sense, NotPersons against) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.against = against;
	}

	/** Whether a closer look is worth while: what stands against a person does not. */
	boolean mayBe(NameSpan span) {
		return !this.against.has(span);
	}

	/** Judges by what speaks for a person; the title before the name is known by now. */
	Verdict judge(NameSpan span) {
		boolean word = span.words == 1 && span.run == span.from && this.sense.is(span.from, WordKind.BEFORE);
		if (span.marker() != null && !word || (span.words > 1 ? isNamedInFull(span) : isNamedShort(span))) {
			return Verdict.YES;
		}
		boolean small = span.words == 1 && this.sense.is(span.from, WordKind.FUNCTION);
		boolean opens = span.words == 1 && startsSentence(span.run) && !hasName(span);
		return small || opens && !this.tokens.isAny(span.to, ",", "and", "y", "und") ? Verdict.NO : Verdict.PERHAPS;
	}

	private boolean hasName(NameSpan span) {
		return this.sense.isAny(span.from, WordKind.GIVEN, WordKind.MAYGIVEN)
				|| this.sense.isAny(span.from, WordKind.MONO, WordKind.FAMILY);
	}

	private boolean isNamedInFull(NameSpan span) {
		int from = span.from;
		NameTail tail = span.tail;
		if (isTitled(span) || span.title < span.run || tail.aged() || isKin(span) || isShown(span) || tail.inOffice()) {
			return true;
		}
		boolean place = isBehindThe(span);
		if (this.sense.is(from, WordKind.GIVEN) || this.tokens.isInitial(from)) {
			return !place;
		}
		if (tail.titled() && !place && !this.sense.is(from, WordKind.FUNCTION)) {
			return true;
		}
		boolean doing = this.sense.isDoing(span.to);
		boolean family = this.sense.is(lastWord(span), WordKind.FAMILY);
		boolean given = givenInside(span);
		if (this.sense.is(from, WordKind.MAYGIVEN) && (doing || family || given || isOwned(span))) {
			return !place;
		}
		if (this.sense.is(from, WordKind.FIRSTFAMILY)
				&& (doing || given || this.tokens.is(span.to - 2, "-") || span.words == 3)) {
			return !place;
		}
		if (family || given || tail.bracket() && !this.sense.is(from, WordKind.FUNCTION)) {
			return !place;
		}
		boolean subject = startsSentence(span.run) || this.tokens.isAny(span.run - 1, "and", "y", "as", "und");
		boolean shown = doing || this.tokens.is(span.to, "in") && this.tokens.is(span.to + 1, "action")
				|| this.tokens.isAny(span.to, "and", "during", "after", "with");
		return !place && doing && subject && span.words <= 4 || isOwned(span) && shown || isFrom(span)
				|| startsSentence(span.run) && isAlone(span);
	}

	private boolean isNamedShort(NameSpan span) {
		int from = span.from;
		if (this.sense.is(from, WordKind.FUNCTION)) {
			return false;
		}
		boolean plain = span.run == from;
		int before = this.tokens.is(from - 1, ".") ? from - 2 : from - 1;
		boolean small = !this.sense.isCapital(before);
		boolean some = this.tokens.isAny(before - 1, "un", "una", "ein", "eine") && !hasName(span);
		boolean title = this.sense.isAny(before, WordKind.TITLE, WordKind.HONOR)
				|| this.sense.is(before, WordKind.ROLE) && small && plain && !some;
		if (title || span.tail.aged() || isKin(span)) {
			return true;
		}
		boolean known = this.sense.is(from, WordKind.MONO);
		boolean given = this.sense.is(from, WordKind.GIVEN);
		boolean doing = this.sense.isDoing(span.to);
		if (isOwned(span)) {
			return known || given || doing || this.tokens.isAny(span.to, "and", "with", ",", ".", "during", "after");
		}
		if (startsSentence(span.run) && span.tail.titled() && this.tokens.isAny(span.tail.titleFrom() - 1, ",")) {
			return true;
		}
		boolean opens = startsSentence(span.run);
		if (given && span.tail.inOffice()) {
			return true;
		}
		boolean family = this.sense.is(from, WordKind.FAMILY) && this.sense.language() == CaptionLanguage.SPANISH;
		return known && !isBehindThe(span) || opens && (given || family) && doing;
	}

	/** Whether an office stands in front, or a form of address. */
	private boolean isTitled(NameSpan span) {
		return this.sense.anyIn(span.run, span.from,
				WordKind.ROLE.bit | WordKind.ROLES.bit | WordKind.HONOR.bit | WordKind.TITLE.bit)
				|| this.sense.isOffice(span.run - 1) && !this.sense.isCapital(span.run - 1)
				|| this.sense.is(span.run - 1, WordKind.ROLE);
	}

	/** {@code la rusa Mirra Andreeva}: a small word for where somebody is from. */
	private boolean isFrom(NameSpan span) {
		int i = span.run - 1;
		return this.sense.is(i, WordKind.DEMONYM) && this.sense.isLower(i)
				&& this.tokens.isAny(i - 1, "el", "la", "al", "del", "der", "die", "le", "o", "a");
	}

	private boolean isKin(NameSpan span) {
		int before = this.tokens.is(span.run - 1, ",") ? span.run - 2 : span.run - 1;
		return this.sense.is(before, WordKind.KIN) && this.sense.isLower(before)
				&& !this.sense.is(before, WordKind.FUNCTION);
	}

	/** {@code photo of}: whoever follows is shown. */
	private boolean isShown(NameSpan span) {
		return this.tokens.isAny(span.run - 1, "of", "de", "von") && this.sense.is(span.run - 2, WordKind.SHOWN)
				&& givenInside(span);
	}

	/** {@code Frankfurt's}, {@code Padres'} before a name. */
	private boolean isOwned(NameSpan span) {
		int i = span.run - 1;
		boolean owned = this.tokens.is(i, "s") && this.tokens.is(i - 1, "'")
				|| this.tokens.is(i, "'") && this.tokens.glued(i) && this.tokens.key(i - 1).endsWith("s");
		int owner = this.tokens.is(i, "s") ? i - 2 : i - 1;
		return owned && this.sense.isCapital(owner);
	}

	private boolean isBehindThe(NameSpan span) {
		int before = span.run - 1;
		return this.tokens.isAny(before, "the", "la", "el", "los", "las", "al", "del")
				|| this.sense.is(before, WordKind.BEFORE);
	}

	private boolean givenInside(NameSpan span) {
		for (int i = span.from; i < span.to - 1; i++) {
			if (this.sense.is(i, WordKind.GIVEN)) {
				return true;
			}
		}
		return false;
	}

	private int lastWord(NameSpan span) {
		int i = span.to - 1;
		while (i > span.from && (!this.tokens.isWord(i) || this.page.lexicon.has("suffixes", this.tokens.key(i)))) {
			i--;
		}
		return i;
	}

	private boolean startsSentence(int i) {
		return i == 0 || this.page.isClaimed(i - 1) || this.tokens.newLine(i)
				|| this.tokens.isAny(i - 1, ".", ":", ";", "-", "!", "?");
	}

	/** Whether a name is all there is of a sentence. */
	private boolean isAlone(NameSpan span) {
		int to = span.to;
		return span.words < 4 && (to >= this.tokens.size() || this.page.isClaimed(to) || this.tokens.is(to, ".")
				|| this.tokens.newLine(to));
	}

}
