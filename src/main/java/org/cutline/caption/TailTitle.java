package org.cutline.caption;

/**
 * Reads the office or the team behind a name: {@code , president of the union},
 * {@code of the Lakers}.
 */
final class TailTitle {

	private static final int LONGEST_TITLE = 16;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	TailTitle(Page page, WordSense sense) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
	}

	/** Where {@code , president of X} or {@code of the Lakers} begins, or -1. */
	int from(int i) {
		boolean comma = this.tokens.is(i, ",") && !this.page.isClaimed(i);
		int k = comma ? i + 1 : i;
		if (this.page.isClaimed(k) || this.tokens.newLine(k) && !this.page.isWrapped(k)) {
			return -1;
		}
		boolean of = this.tokens.isAny(k, "of", "del", "de");
		if (of) {
			int name = k + 1;
			while (name < k + 3 && this.tokens.isAny(name, "the", "la", "los", "las", "el")) {
				name++;
			}
			boolean place = this.page.lexicon.cities.at(this.tokens, name) != null
					&& !this.sense.is(name + 1, WordKind.TEAM) && !this.sense.is(name, WordKind.TEAM)
					|| this.page.lexicon.regions.at(this.tokens, name) != null;
			return this.sense.isCapital(name) && !place && (comma || !this.tokens.isAny(k, "de")) ? k : -1;
		}
		boolean german = !comma && this.sense.isCapital(k) && this.tokens.isAny(k, "der", "die", "the", "el", "la");
		return (comma || german || isBare(k)) && hasRole(k) ? k : -1;
	}

	/** {@code Ana Gil coordinadora de}, {@code Ben Mills winger of}, no comma between. */
	private boolean isBare(int i) {
		if (!this.sense.isLower(i)) {
			return false;
		}
		int role = this.sense.is(i, WordKind.MOD) || this.tokens.isAny(i, "left", "right") ? i + 1 : i;
		return this.sense.is(role, WordKind.ROLE) && !this.sense.is(role, WordKind.VERB)
				&& this.tokens.isAny(role + 1, "of", "for", "de", "del");
	}

	/** Whether a role comes before a verb, a comma or another person. */
	private boolean hasRole(int from) {
		int i = this.tokens.isAny(from, "a", "an", "the", "el", "la", "un", "una", "der", "die", "le", "ein", "eine",
				"o", "l") ? from + 1 : from;
		i += this.tokens.isAny(i, "left", "right") ? 1 : 0;
		boolean article = i > from;
		for (int k = i; k < i + 7; k++) {
			boolean hyphen = this.tokens.is(k, "-") && this.tokens.glued(k) || this.tokens.is(k, "'")
					|| this.tokens.is(k, ".") && this.page.isAbbreviation(k);
			if (this.sense.isAny(k, WordKind.ROLE, WordKind.ROLES) && this.sense.is(k, WordKind.ROLE)
					&& !this.tokens.isNumber(k)) {
				return !this.sense.isCapital(k + 1) || this.sense.isCapital(k) && article
						|| this.sense.isAny(k + 1, WordKind.DEMONYM, WordKind.MOD);
			}
			if (!this.tokens.isWord(k) && !hyphen && !this.tokens.isNumber(k)
					|| this.sense.isAny(k, WordKind.FUNCTION, WordKind.KIN) || this.page.isClaimed(k)
					|| !article && this.sense.is(k, WordKind.VERB)) {
				return false;
			}
		}
		return false;
	}

	/** {@code , el ministro de Defensa Yoav Galil}: the office is the next one's. */
	private boolean isNextPerson(int i) {
		return this.sense.is(i, WordKind.GIVEN) && this.sense.isCapital(i + 1) && !this.tokens.newLine(i + 1)
				&& this.tokens.isWord(i - 1) && !this.sense.isAny(i - 1, WordKind.CONNECTOR, WordKind.FUNCTION)
				&& (this.sense.of(i + 1) & (WordKind.THING.bit | WordKind.TEAM.bit | WordKind.VENUEWORD.bit)) == 0;
	}

	/** Whether a second office follows {@code and}. */
	private boolean continues(int i) {
		return this.sense.isOffice(i) || this.sense.is(i, WordKind.MOD)
				|| this.sense.isCapital(i) && !this.sense.isAny(i, WordKind.GIVEN, WordKind.MAYGIVEN);
	}

	/** The end of a title behind a name: a comma, a verb, a stop. */
	int to(int from) {
		boolean of = this.tokens.isAny(from, "of", "de", "del");
		int i = from;
		while (i < from + LONGEST_TITLE && i < this.tokens.size() && !this.page.isClaimed(i)) {
			boolean stop = this.tokens.isMark(i) && !this.tokens.isAny(i, "-", "&")
					&& !(this.tokens.is(i, "'") && this.tokens.glued(i) && this.tokens.isWord(i + 1))
					&& !(this.tokens.is(i, ".") && this.tokens.glued(i) && this.page.isAbbreviation(i));
			boolean doing = i > from + 1 && this.sense.isDoing(i) && !this.sense.isOffice(i)
					&& !this.sense.isAny(i, WordKind.MOD, WordKind.THING) && !this.tokens.is(i, "s");
			boolean other = of && this.sense.is(i, WordKind.GIVEN) && this.sense.isCapital(i + 1)
					&& !this.sense.is(i + 1, WordKind.TEAM);
			if (!of && i > from && isNextPerson(i)) {
				return from;
			}
			boolean lower = other || of && this.sense.isLower(i) && !this.tokens.isAny(i, "of", "the", "de", "del",
					"la", "los", "las", "el", "s", "und", "y", "and");
			boolean clause = this.tokens.isAny(i, "who", "que", "quien", "during", "durante", "en", "with", "con", "as",
					"while", "at", "after", "before") || this.tokens.isAny(i, "in", "im", "bei", "mit") && !of;
			boolean next = this.tokens.isAny(i, "and", "y", "und", "et", "e") && !continues(i + 1);
			if (stop || next || doing || lower || clause || this.tokens.is(i, "-") && !this.tokens.glued(i)) {
				break;
			}
			i++;
		}
		while (i > from && (this.tokens.isAny(i - 1, "and", "y", "the", "of", "de", "del", "la", "und")
				|| this.tokens.isMark(i - 1) && !this.tokens.is(i - 1, "."))) {
			i--;
		}
		return i;
	}

}
