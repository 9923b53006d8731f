package org.cutline.caption;

import java.util.BitSet;

/** Reads the title that stands before a name. */
final class TitleReader {

	private static final int LONGEST = 22;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final TitleHead heads;

	private final FrontTitle fronts;

	/** Tokens of names found before, which no title takes. */
	private final BitSet named = new BitSet();

	private final int bodyFrom;

	TitleReader(Page page, WordSense sense, int bodyFrom) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.bodyFrom = bodyFrom;
		this.heads = new TitleHead(page, sense, bodyFrom);
		this.fronts = new FrontTitle(page, sense, bodyFrom);
	}

	/** Takes the tokens of a person, and of the office behind the name. */
	void name(NameSpan span) {
		this.named.set(span.from, span.to);
		if (span.tail.titled()) {
			this.named.set(span.tail.titleFrom(), span.tail.titleTo());
		}
	}

	/**
	 * The first token of the title before a name, or {@code from} where there is none.
	 * @param run where the capitalised words begin
	 * @param from where the name in them begins
	 */
	int start(int run, int from) {
		int i = from;
		while (i > this.bodyFrom && from - i < LONGEST && belongs(i - 1, i, run, from)) {
			i--;
		}
		int last = this.tokens.isAny(from - 1, "the", "la", "el", "los", "las", "der", "die") ? from - 2 : from - 1;
		boolean whose = run == from && (this.tokens.isAny(last, "of", "for", "de", "del", "to", "von", "du", "para")
				|| this.tokens.isAny(from - 1, "der", "des") && this.sense.isOffice(from - 2));
		if (whose) {
			return from;
		}
		int start = this.heads.from(i, from);
		return (start < from) ? start : unnamed(this.fronts.start(from), from);
	}

	/** The start of a title that takes no word of another person's, or {@code from}. */
	private int unnamed(int start, int from) {
		int taken = this.named.nextSetBit(start);
		return (taken >= 0 && taken < from) ? from : start;
	}

	private boolean belongs(int i, int next, int run, int from) {
		if (this.page.isClaimed(i) || this.named.get(i) || this.tokens.newLine(next) && !this.page.isWrapped(next)) {
			return false;
		}
		if (this.tokens.isMark(i)) {
			return mark(i, next, from);
		}
		if (this.tokens.isNumber(i) || this.sense.is(i, WordKind.KIN) && (this.sense.isLower(i)
				|| this.tokens.isAny(i - 1, "seine", "seiner", "ihre", "ihrer", "sein", "ihr"))) {
			return false;
		}
		boolean office = this.sense.isOffice(i);
		if (this.sense.is(i, WordKind.ROLES) && !this.sense.is(i, WordKind.ROLE) && next < from
				&& this.sense.isCapital(next) && this.sense.isOffice(next)) {
			return false;
		}
		if (i >= run || office || this.sense.isAny(i, WordKind.MOD, WordKind.DEMONYM) || this.tokens.is(i, "s")) {
			return true;
		}
		if (this.sense.isCapital(i)) {
			return !this.sense.is(i, WordKind.FUNCTION) || !sentenceStart(i)
					|| this.page.lexicon.cities.at(this.tokens, i) != null;
		}
		if (isConnector(i)) {
			return connects(i);
		}
		boolean field = this.tokens.isAny(i - 1, "of", "de", "für", "da", "do") && this.sense.is(i - 2, WordKind.ROLE);
		return field
				|| !this.sense.isAny(i, WordKind.FUNCTION, WordKind.BACKGROUND) && !this.sense.isDoing(i)
						&& !this.sense.is(i, WordKind.BEFORE) && !this.tokens.is(next, ",") && next < from
				|| this.sense.is(i, WordKind.THING) && this.sense.isOffice(next) && !this.sense.isDoing(i);
	}

	private boolean mark(int i, int next, int from) {
		if (this.tokens.is(i, ",")) {
			return next == from && hasOfficeBefore(i);
		}
		boolean dot = this.tokens.is(i, ".") && this.tokens.glued(i)
				&& (this.page.isAbbreviation(i) || this.tokens.isCaps(i - 1) && this.tokens.key(i - 1).length() < 4);
		boolean possessive = this.tokens.is(i, "'") && this.tokens.glued(i);
		return dot || possessive || this.tokens.is(i, "-") && this.tokens.glued(i) && this.tokens.glued(next)
				|| this.tokens.is(i, "&");
	}

	/** Whether an office stands before a comma, the same clause. */
	private boolean hasOfficeBefore(int comma) {
		for (int i = comma - 1; i > comma - LONGEST && i >= this.bodyFrom; i--) {
			if (this.named.get(i) || this.page.isClaimed(i) || this.tokens.isAny(i, ",", ";", ":", "(", ")")) {
				return false;
			}
			if (this.sense.is(i, WordKind.ROLE)) {
				return true;
			}
			if (this.sense.is(i, WordKind.KIN)
					|| this.sense.isDoing(i) && !this.sense.isAny(i, WordKind.MOD, WordKind.THING)) {
				return false;
			}
		}
		return false;
	}

	/** {@code of}, {@code for}, {@code de la}: only behind an office or a name. */
	private boolean connects(int i) {
		int k = i;
		while (k > this.bodyFrom && k > i - 4 && isConnector(k) && !this.sense.isCapital(k)) {
			k--;
		}
		boolean joins = this.tokens.isAny(k + 1, "of", "for", "de", "del", "des", "du", "der", "da", "do", "to", "on",
				"von", "vom", "zur", "für", "para", "al", "au");
		boolean and = this.tokens.isAny(k + 1, "and", "y", "&", "e", "und", "et");
		if (this.named.get(k) || this.page.isClaimed(k)) {
			return false;
		}
		boolean office = this.sense.isAny(k, WordKind.ROLE, WordKind.MOD)
				|| this.sense.is(k, WordKind.DEMONYM) && !this.sense.isCapital(k);
		boolean capital = this.sense.isCapital(k) && !sentenceStart(k) || this.tokens.isCaps(k);
		boolean far = this.tokens.isAny(k + 1, "to", "on", "al", "for", "in", "en");
		return joins
				? office && this.sense.isAny(k, WordKind.ROLE, WordKind.MOD)
						|| (!far && (capital || this.sense.is(k, WordKind.DEMONYM)))
				: and && (capital || this.sense.is(k, WordKind.MOD)) && hasOfficeNear(k);
	}

	private boolean hasOfficeNear(int from) {
		for (int i = from; i > from - 9 && i >= this.bodyFrom; i--) {
			if (this.named.get(i) || this.tokens.isAny(i, ",", ".", ")")) {
				return false;
			}
			if (this.sense.isOffice(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean sentenceStart(int i) {
		return i <= this.bodyFrom || this.tokens.newLine(i) || this.page.isClaimed(i - 1)
				|| this.tokens.isAny(i - 1, ".", ":", "\"");
	}

	private boolean isConnector(int i) {
		return this.sense.is(i, WordKind.CONNECTOR) || this.tokens.isAny(i, "von", "vom", "zur", "zum");
	}

}
