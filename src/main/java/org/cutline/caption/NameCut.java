package org.cutline.caption;

/** Parts a run of capitalised words into what belongs to a title and the name. */
final class NameCut {

	private static final int TITLE = WordKind.ROLE.bit | WordKind.ROLES.bit | WordKind.HONOR.bit | WordKind.TITLE.bit;

	private static final int BEFORE_NAME = TITLE | WordKind.MOD.bit | WordKind.THING.bit | WordKind.TEAM.bit
			| WordKind.DEMONYM.bit | WordKind.KIN.bit;

	private static final int BODY = WordKind.THING.bit | WordKind.TEAM.bit | WordKind.DEMONYM.bit;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	NameCut(Page page, WordSense sense) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
	}

	/** The first token of the name in a run; its last word is never cut off. */
	int start(int from, int to) {
		int start = sentenceWord(from, to);
		start = town(country(start, to), to);
		int last = lastWord(start, to);
		boolean named = this.sense.isAny(start, WordKind.GIVEN, WordKind.FIRSTFAMILY) && !this.sense.isOffice(start)
				|| this.tokens.isInitial(start);
		int cut = start;
		for (int i = start; i < last; i++) {
			if (cutsAt(i, start, last, named)) {
				cut = i + 1;
				named = this.sense.is(cut, WordKind.GIVEN) && !this.sense.isOffice(cut);
			}
			named &= (this.sense.of(i) & BODY) == 0 || this.sense.isAny(i, WordKind.GIVEN, WordKind.MAYFAMILY);
		}
		while (cut < last && (this.tokens.isMark(cut) || this.sense.isParticle(cut) && !this.sense.isCapital(cut))) {
			cut++;
		}
		return given(cut, to, cut > start || behindPortfolio(from), from);
	}

	/** Whether the word at {@code i} stands before the name rather than in it. */
	private boolean cutsAt(int i, int start, int last, boolean named) {
		if (this.tokens.isInitial(i) && !this.sense.is(i, WordKind.HONOR) || (this.sense.of(i) & BEFORE_NAME) == 0
				|| this.tokens.is(i + 1, "-")) {
			return false;
		}
		if (this.sense.isParticle(i - 1) && !this.sense.isCapital(i - 1) && named) {
			return false;
		}
		boolean office = (this.sense.of(i) & TITLE) != 0;
		boolean both = this.sense.isAny(i, WordKind.GIVEN, WordKind.MAYGIVEN);
		if (both && !office && (last - i <= 1 || this.sense.is(i, WordKind.GIVEN))) {
			return false;
		}
		if (named) {
			return office && i > start && this.sense.isAny(i + 1, WordKind.GIVEN, WordKind.FIRSTFAMILY)
					&& !this.sense.is(i, WordKind.MAYFAMILY);
		}
		return !(both && i == start && !this.sense.is(i, WordKind.TITLE) && last - i <= 2);
	}

	/** A small word that has a capital only because a sentence begins. */
	private int sentenceWord(int from, int to) {
		boolean small = this.sense.isAny(from, WordKind.FUNCTION, WordKind.BEFORE) && !this.tokens.is(from, "al")
				&& !this.tokens.is(from + 1, ".") && !this.tokens.is(from + 1, "-") && !this.tokens.is(from + 1, "'");
		boolean particle = this.sense.isParticle(from) && from > 0 && !sentenceStart(from);
		return small && !particle && from + 1 < to ? from + 1 : from;
	}

	private boolean sentenceStart(int i) {
		return i == 0 || this.page.isClaimed(i - 1) || this.tokens.newLine(i)
				|| this.tokens.isAny(i - 1, ".", ":", ";", "-", "!", "?", "\"", ")");
	}

	private int country(int from, int to) {
		if (!this.sense.is(from, WordKind.KNOWN)) {
			return from;
		}
		Phrases.Match<String> country = this.page.lexicon.countries.at(this.tokens, from, to);
		if (country == null || country.end() >= to || this.tokens.is(country.end(), "-")) {
			return from;
		}
		boolean given = this.sense.isAny(from, WordKind.GIVEN, WordKind.MAYGIVEN)
				&& country.end() == lastWord(from, to);
		int next = this.tokens.is(country.end(), ".") ? country.end() + 1 : country.end();
		return given || next >= to ? from : next;
	}

	/**
	 * {@code del Celta de Vigo Fabián Orellana}, {@code del F.C. Sevilla Ana Gil}: what
	 * follows a town behind a small {@code de}, if a given name begins it.
	 */
	private int town(int from, int to) {
		if (!this.tokens.isAny(from - 1, "de", "del", "of")) {
			return from;
		}
		int first = from;
		while (this.tokens.isInitial(first) || this.tokens.is(first, ".")) {
			first++;
		}
		Phrases.Match<Boolean> city = this.page.lexicon.cities.at(this.tokens, first, to);
		boolean name = city != null && city.end() < to - 1
				&& this.sense.isAny(city.end(), WordKind.GIVEN, WordKind.MAYGIVEN);
		return (name && city != null) ? city.end() : from;
	}

	/** The last word that is no suffix such as {@code Jr.}. */
	private int lastWord(int from, int to) {
		int i = to - 1;
		while (i > from && (!this.tokens.isWord(i) || this.page.lexicon.has("suffixes", this.tokens.key(i)))) {
			i--;
		}
		return i;
	}

	private boolean behindPortfolio(int from) {
		int before = this.tokens.isAny(from - 1, "the", "la", "el", "los", "las") ? from - 2 : from - 1;
		return this.sense.beginsPortfolio(from) || this.tokens.is(before, "of") && this.sense.isCapital(before - 1);
	}

	/**
	 * {@code Coastal Shipping Torstein Haldal} behind {@code Minister for}: the name
	 * begins with the first given name, or is the last two words.
	 */
	private int given(int cut, int to, boolean titled, int from) {
		int words = 0;
		int given = -1;
		for (int i = cut; i < to; i++) {
			boolean word = this.tokens.isWord(i) && !(this.sense.isParticle(i) && !this.sense.isCapital(i));
			words += word ? 1 : 0;
			boolean first = this.sense.is(i, WordKind.GIVEN) && i < to - 1 && !this.tokens.is(i - 1, "-");
			given = (given < 0 && first) ? i : given;
		}
		if (words < 3 || given == cut || this.tokens.isInitial(cut)) {
			return cut;
		}
		boolean german = this.sense.language() == CaptionLanguage.GERMAN && words(cut, given) == 1;
		if (given > cut && (titled || german) && !this.tokens.is(given - 1, ".")) {
			return given;
		}
		boolean club = this.tokens.is(to, ",") && this.tokens.is(from - 1, "del");
		return (given < 0 && cut == from && !club && behindPortfolio(from)) ? lastTwo(cut, to) : cut;
	}

	private int words(int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			words += this.tokens.isWord(i) ? 1 : 0;
		}
		return words;
	}

	private int lastTwo(int from, int to) {
		int names = 0;
		int i = to;
		while (i > from && names < 2) {
			i--;
			names += this.tokens.isWord(i) && !this.sense.isParticle(i) ? 1 : 0;
		}
		return i;
	}

}
