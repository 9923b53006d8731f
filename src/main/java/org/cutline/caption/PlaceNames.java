package org.cutline.caption;

/** How far the name of a place goes, and whether it can be a town's. */
final class PlaceNames {

	private static final int LONGEST_NAME = 9;

	private static final int LONGEST_TOWN = 6;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	PlaceNames(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
	}

	int skipDirections(int from) {
		int i = from;
		while (i < from + 4 && !this.tokens.isCapital(i)
				&& (this.page.in(WordList.DIRECTIONS, i) || this.tokens.is(i, "-"))) {
			i++;
		}
		return i;
	}

	/** The capitalised words from here, with hyphens, particles and short forms. */
	int run(int from) {
		int i = from;
		while (i < this.tokens.size() && i - from < LONGEST_NAME
				&& (i == from || !this.tokens.newLine(i) || wrapped(i))) {
			if (this.page.isClaimed(i) && i > from) {
				break;
			}
			boolean mark = this.tokens.isAny(i, "-", "'") && this.tokens.glued(i) && this.tokens.glued(i + 1)
					&& this.tokens.isWord(i + 1) && !this.tokens.is(i + 1, "s");
			boolean particle = i > from && this.page.isParticle(i) && this.tokens.isCapital(i + 1)
					&& !this.tokens.isAny(i, "y", "e", "und", "et");
			boolean shortForm = this.tokens.is(i, ".") && this.tokens.glued(i)
					&& this.tokens.isAny(i - 1, "st", "ft", "mt");
			boolean behindHyphen = i > from && this.tokens.is(i - 1, "-") && this.tokens.glued(i);
			if (!(i == from || mark || particle || shortForm || behindHyphen || this.page.isNamePart(i))) {
				break;
			}
			i++;
		}
		return i;
	}

	private boolean wrapped(int i) {
		return this.page.isWrapped(i) && this.tokens.isCapital(i) && !this.page.isClaimed(i);
	}

	boolean followedByVenue(int i) {
		return this.page.in(WordList.VENUEWORDS, i) && !this.tokens.newLine(i);
	}

	/** Whether a comma and a country or region follow, which makes any name a town's. */
	boolean isCountryBehind(int to) {
		int next = skipDirections(to + 1);
		return this.tokens.isAny(to, ",", "(") && (this.lexicon.countries.at(this.tokens, next) != null
				|| this.lexicon.regions.at(this.tokens, next) != null);
	}

	boolean isTown(int from, int to, boolean sure) {
		for (int i = from; i < to; i++) {
			boolean shortCapitals = this.tokens.isCaps(i) && this.tokens.key(i).length() > 1 && to - from == 1
					&& this.tokens.key(i).length() < 6;
			boolean office = this.page.in(WordList.OFFICES, i) || this.page.in(WordList.DEMONYMS, i) || shortCapitals;
			boolean soft = sure && to - from <= 3 && this.page.in(WordList.TOWNWORDS, i);
			if (this.page.in(WordList.VENUES, i) && !soft || this.page.in(WordList.ORGANISATION, i)
					|| this.tokens.isNumber(i) || office && !sure || this.lexicon.agencies.at(this.tokens, i) != null) {
				return false;
			}
		}
		boolean month = to - from == 1 && !this.page.isNamePart(from);
		return to - from <= LONGEST_TOWN && !month && !this.tokens.is(to - 1, "-") && !this.tokens.isInitial(from)
				&& !this.tokens.is(to, "'");
	}

}
