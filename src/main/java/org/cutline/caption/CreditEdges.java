package org.cutline.caption;

/** Finds where a credit line that stands without brackets begins and ends. */
final class CreditEdges {

	private static final int LONGEST_SEGMENT = 16;

	private static final int LONGEST_HOUSE = 5;

	private final Page page;

	private final Tokens tokens;

	CreditEdges(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	/** Whether only marks, restrictions and tags stand from here to the end. */
	boolean isTail(int from) {
		int i = from;
		while (i < this.tokens.size()) {
			int free = this.page.nextFree(i);
			if (free >= this.tokens.size()) {
				return true;
			}
			if (this.tokens.newLine(free) || this.tokens.is(free, "(")) {
				return true;
			}
			if (!this.tokens.isMark(free)) {
				return this.tokens.isCaps(free) && this.tokens.end(free) - this.tokens.start(free) > 1;
			}
			i = free + 1;
		}
		return true;
	}

	/** Whether an agency without a name begins a new thing here. */
	boolean standsAlone(int i) {
		return i == 0 || this.tokens.newLine(i) || this.tokens.is(i - 1, "#") || this.tokens.gap(i) == Tokens.Gap.WIDE
				|| this.tokens.isAny(i - 1, ".", ",", ";", ")", "\"", "!", "?", "-", ":", "'")
				|| (this.tokens.glued(i) && this.tokens.isWord(i - 1));
	}

	/**
	 * The end of a name that stands behind an agency without a slash, to the end of all.
	 */
	int nameBehind(int from) {
		boolean dash = this.tokens.is(from, "-") && this.tokens.glued(from) && this.tokens.glued(from + 1);
		int first = (dash || this.tokens.isAny(from, "by", "por")) ? from + 1 : from;
		int i = first;
		while (i < first + 6 && !this.tokens.newLine(i)
				&& (this.page.isNamePart(i) || i > first && this.tokens.is(i, ".") && this.tokens.isInitial(i - 1))
				&& (i == first || this.tokens.gap(i) != Tokens.Gap.WIDE)) {
			i++;
		}
		int stop = this.tokens.is(i, ".") ? i + 1 : i;
		return (i - first >= 2 && stop == this.tokens.size()) ? i : from;
	}

	/**
	 * Takes the words of a sentence off the front of a name that follows it without a
	 * stop: {@code ministro de Industria PEPE ZAMORA | EFE}.
	 */
	int nameOnly(int from, int to) {
		Phrases.Match<String> land = this.page.lexicon.countries.at(this.tokens, from, to);
		if (land != null && land.end() == to) {
			return to;
		}
		boolean runsOn = from > 0 && this.tokens.isWord(from - 1) && !this.tokens.isCapital(from - 1)
				&& this.tokens.gap(from) == Tokens.Gap.BLANK;
		if (!runsOn || !this.tokens.is(to, "|")) {
			return from;
		}
		int words = 0;
		int caps = to;
		for (int i = to - 1; i >= from; i--) {
			words += this.tokens.isCapital(i) ? 1 : 0;
			caps = (this.tokens.isCaps(i) && caps == i + 1) ? i : caps;
		}
		if (caps < to && caps > from) {
			return caps;
		}
		boolean office = words == 2 && this.page.in(WordList.ORGANISATION, from);
		return (words == 1) ? to : (words >= 3) ? to - 2 : office ? to - 1 : from;
	}

	int endOfCredit(int from) {
		return endOfCredit(from, from);
	}

	/**
	 * The token after a credit that starts here; up to {@code sure} it is one already.
	 */
	int endOfCredit(int from, int sure) {
		int i = Math.max(from, sure);
		int segment = i;
		while (i < this.tokens.size() && i - segment < LONGEST_SEGMENT) {
			int next = step(i, segment, from);
			if (next == i) {
				break;
			}
			if (isSlash(next - 1) || this.page.isVia(next - 1)) {
				segment = next;
			}
			i = next;
		}
		return trimEnd(from, i);
	}

	private int step(int i, int segment, int from) {
		boolean first = i == segment;
		if (this.page.isClaimed(i) || (i > from && !first && breaksAt(i)) || (i > from && this.tokens.newLine(i))) {
			return i;
		}
		Phrases.Match<Agency> agency = this.page.lexicon.agencies.at(this.tokens, i);
		if (agency != null && (first || this.page.isVia(i - 1) || isSlash(i - 1)
				|| this.tokens.isAny(i - 1, ",", "-") && !this.tokens.glued(i))) {
			return agency.end();
		}
		if (agency != null && isSlash(agency.end()) && !this.tokens.glued(i) && i - segment >= 2) {
			return i;
		}
		if (this.tokens.isWord(i)) {
			return word(i, segment);
		}
		return mark(i, from);
	}

	private boolean breaksAt(int i) {
		Tokens.Gap gap = this.tokens.gap(i);
		return gap == Tokens.Gap.LINE
				|| (gap == Tokens.Gap.WIDE && !isSlash(i - 1) && !isSlash(i) && !this.tokens.is(i - 1, ":"));
	}

	private int word(int i, int segment) {
		if (this.page.isVia(i)) {
			return i + 1;
		}
		if (this.tokens.isCapital(i)) {
			boolean newSentence = i - segment >= 2 && this.tokens.isCaps(i - 1) && this.tokens.isCaps(i - 2)
					&& !this.tokens.isInitial(i - 1) && !this.tokens.isCaps(i) && !this.tokens.glued(i);
			return newSentence ? i : i + 1;
		}
		boolean initials = i == segment && isSlash(i - 1) && this.tokens.glued(i)
				&& this.tokens.end(i) - this.tokens.start(i) <= 4 && isTail(i + 1);
		if (initials || this.tokens.glued(i) && i > segment) {
			return i + 1;
		}
		if (this.tokens.isAny(i, "jr", "sr") && this.tokens.isCapital(i - 1)) {
			return i + 1;
		}
		boolean joins = this.page.isParticle(i) || this.page.isConnector(i);
		int next = (joins && this.page.isParticle(i + 1)) ? i + 2 : i + 1;
		return (joins && this.tokens.isCapital(next)) || this.tokens.is(next, "/") ? next : i;
	}

	private int mark(int i, int from) {
		return switch (this.tokens.key(i)) {
			case "/", "|", "©" -> i + 1;
			case "'", "&", "@", "_" -> i + 1;
			case "." -> this.page.isAbbreviation(i) || isInside(i) ? i + 1 : i;
			case ":" -> this.page.lexicon.labels.at(this.tokens, i - 1) != null ? i + 1 : i;
			case "-" -> isSlash(i + 1) || isHouseBehind(i, from) || isQualifierBehind(i)
					|| (this.tokens.glued(i) && this.tokens.glued(i + 1)) ? i + 1 : i;
			case "," -> comma(i) ? i + 1 : i;
			default -> this.tokens.isNumber(i) && i > from && this.tokens.glued(i) ? i + 1 : i;
		};
	}

	private boolean isInside(int stop) {
		return this.tokens.glued(stop) && this.tokens.glued(stop + 1) && this.tokens.isWord(stop + 1)
				&& (!this.tokens.isCapital(stop + 1) || this.tokens.isAny(stop + 1, "com", "org", "net", "tv", "info"));
	}

	/** A comma goes on with an agency, a qualifier, {@code via}, or an initial's name. */
	/** {@code Agence France-Presse — Getty Images}: a house, a dash and another house. */
	private boolean isHouseBehind(int dash, int from) {
		if (this.tokens.glued(dash) || this.page.lexicon.agencies.at(this.tokens, dash + 1) == null) {
			return false;
		}
		for (int i = Math.max(from, dash - LONGEST_HOUSE); i < dash; i++) {
			Phrases.Match<Agency> house = this.page.lexicon.agencies.at(this.tokens, i);
			if (house != null && house.end() == dash) {
				return true;
			}
		}
		return false;
	}

	/** {@code Ana Prieto - Pool via CNP}. */
	private boolean isQualifierBehind(int dash) {
		Phrases.Match<Qualifier.Kind> word = this.page.lexicon.qualifiers.at(this.tokens, dash + 1);
		return word != null && (this.page.isVia(word.end()) || isSlash(word.end()));
	}

	private boolean comma(int i) {
		Lexicon lexicon = this.page.lexicon;
		if (this.page.isVia(i + 1) || lexicon.agencies.at(this.tokens, i + 1) != null
				|| lexicon.qualifiers.at(this.tokens, i + 1) != null) {
			return true;
		}
		boolean initial = this.tokens.isInitial(i + 1) && this.tokens.is(i + 2, ".") && this.page.isNamePart(i + 3);
		return initial || (this.tokens.is(i + 1, "jr") || this.tokens.is(i + 1, "sr"));
	}

	private int trimEnd(int from, int end) {
		int to = end;
		while (to > from && (this.tokens.isAny(to - 1, "/", "|", "-", ",", ":") || this.page.isVia(to - 1)
				|| isStrayWord(to - 1))) {
			to--;
		}
		return to;
	}

	/** The capitalised first word of a sentence that has begun behind the credit. */
	private boolean isStrayWord(int i) {
		return this.tokens.isCapital(i) && !this.tokens.isCaps(i) && !isSlash(i - 1)
				&& (this.page.in(WordList.STOP_EN, i) || this.page.in(WordList.STOP_ES, i)) && this.tokens.isWord(i + 1)
				&& !this.tokens.isCapital(i + 1);
	}

	private boolean isSlash(int i) {
		return this.tokens.is(i, "/") || this.tokens.is(i, "|");
	}

	/** The first token of a credit whose segments end at a separator. */
	int startOfCredit(int separator, int bound) {
		int right = separator;
		while (true) {
			int from = startOfSegment(right, bound);
			int left = from - 1;
			if (from == right || left < bound || this.tokens.newLine(from)) {
				return from;
			}
			if (isSlash(left) || this.page.isVia(left)) {
				right = left;
			}
			else if (this.tokens.is(left, "-") && !this.tokens.glued(left) && isOrganisation(from, right)
					&& startOfSegment(left, bound) < left) {
				return shorten(startOfSegment(left, bound), left);
			}
			else {
				return shorten(from, right);
			}
		}
	}

	private boolean isOrganisation(int from, int to) {
		Phrases.Match<Agency> agency = this.page.lexicon.agencies.at(this.tokens, from, to);
		Phrases.Match<Qualifier.Kind> word = this.page.lexicon.qualifiers.at(this.tokens, from, to);
		return agency != null && agency.end() == to || word != null && word.end() == to;
	}

	int nameBefore(int right, int bound) {
		return shorten(startOfSegment(right, bound), right);
	}

	private int startOfSegment(int right, int bound) {
		int end = (this.tokens.is(right - 1, ",") && this.page.isVia(right)) ? right - 1 : right;
		int i = end - 1;
		while (i >= bound && end - i <= LONGEST_SEGMENT && belongs(i, end)) {
			i--;
		}
		int from = i + 1;
		while (from < end && !this.tokens.isCapital(from) && !this.tokens.is(from, "-") && !isAgencyAt(from)
				&& !this.tokens.is(from, "@") && !(this.tokens.isNumber(from) && this.tokens.glued(from + 1))) {
			from++;
		}
		while (from < end && this.tokens.isAny(from, "-", ".", "'") && from + 1 < end) {
			from++;
		}
		return from;
	}

	private boolean isAgencyAt(int i) {
		return this.page.lexicon.agencies.at(this.tokens, i) != null;
	}

	private boolean belongs(int i, int end) {
		if (this.page.isClaimed(i)) {
			return false;
		}
		if (i + 1 < end && endsBefore(i + 1)) {
			return false;
		}
		if (this.tokens.isCapital(i)) {
			return this.page.isNamePart(i);
		}
		return switch (this.tokens.key(i)) {
			case "." -> this.page.isAbbreviation(i) || isInside(i);
			case "-" -> this.tokens.glued(i + 1) || (i + 1 == end);
			case "'", "&", "@" -> true;
			default -> this.tokens.isWord(i)
					&& (this.page.isParticle(i) || this.page.isConnector(i) || isAgencyAt(i)
							|| (this.tokens.glued(i) && (this.tokens.isNumber(i - 1) || this.tokens.isMark(i - 1))))
					|| (this.tokens.isNumber(i) && this.tokens.glued(i + 1) && this.tokens.isWord(i + 1));
		};
	}

	/**
	 * Whether a line, a wide gap or two words without a blank part this token from the
	 * one before.
	 */
	private boolean endsBefore(int i) {
		return breaksAt(i) || (this.tokens.glued(i) && this.tokens.isWord(i) && this.tokens.isWord(i - 1));
	}

	/**
	 * Takes a place off the front of a name, and keeps two words of a run too long for
	 * one.
	 */
	private int shorten(int from, int right) {
		Phrases.Match<String> country = this.page.lexicon.countries.at(this.tokens, from, right);
		int start = (country != null && right - country.end() >= 2) ? country.end() : from;
		int words = 0;
		boolean plain = true;
		for (int i = start; i < right; i++) {
			words += this.tokens.isCapital(i) ? 1 : 0;
			plain &= this.tokens.isCapital(i) && !this.page.in(WordList.ORGANISATION, i);
		}
		return (plain && words >= 5) ? right - 2 : start;
	}

}
