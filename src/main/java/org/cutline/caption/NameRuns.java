package org.cutline.caption;

import java.util.Set;

/**
 * Finds capitalised words that stand together, with the particles, initials, hyphens and
 * nicknames between them.
 */
final class NameRuns {

	private static final int LONGEST_NICKNAME = 5;

	private static final Set<String> ARTICLES = Set.of("der", "die", "das", "the", "el", "la", "los", "las", "le",
			"les", "a", "an", "his", "her", "su", "in", "at", "on", "with", "and", "y", "und", "en", "con", "during",
			"durante");

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	NameRuns(Page page, WordSense sense) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
	}

	/** The token after the run that starts at {@code from}. */
	int end(int from, int to) {
		int i = from;
		int last = from;
		while (i < to && !this.page.isClaimed(i)) {
			int next = step(i, from, to);
			if (next < 0) {
				break;
			}
			boolean counts = this.tokens.isWord(next - 1) && !isParticle(next - 1, from)
					|| this.tokens.is(next - 1, ".");
			last = counts ? next : last;
			i = next;
		}
		return last;
	}

	/** The token after what belongs to the run at {@code i}, or -1 where it ends. */
	private int step(int i, int from, int to) {
		if (i > from && this.tokens.newLine(i) && !this.page.isWrapped(i)) {
			return -1;
		}
		if (i > from && this.tokens.is(i - 1, "-") && this.tokens.glued(i) && this.tokens.isWord(i)) {
			return i + 1;
		}
		if (this.tokens.isMark(i)) {
			return mark(i, from, to);
		}
		if (this.sense.isNamePart(i) || i == from) {
			boolean article = i > from && ARTICLES.contains(this.tokens.key(i))
					&& (this.sense.isOffice(i + 1) || this.sense.isLower(i + 1) && !this.sense.isParticle(i + 1));
			return article && !this.tokens.isInitial(i) ? -1 : i + 1;
		}
		return isParticle(i, from) ? i + 1 : -1;
	}

	private int mark(int i, int from, int to) {
		boolean joint = this.tokens.isAny(i, "-", "'") && this.tokens.glued(i) && this.tokens.glued(i + 1)
				&& this.tokens.isWord(i + 1) && !this.tokens.is(i + 1, "s");
		if (joint) {
			return i + 2;
		}
		if (this.tokens.is(i, ".") && this.page.isAbbreviation(i)) {
			boolean initial = this.tokens.isInitial(i - 1) && i - 1 > from;
			boolean goesOn = this.sense.isCapital(i + 1) && !this.tokens.newLine(i + 1);
			return goesOn || initial || isSuffix(i - 1) ? i + 1 : -1;
		}
		if (this.tokens.is(i, ",") && isSuffix(i + 1) && this.tokens.is(i + 2, ".")) {
			return i + 2;
		}
		return this.tokens.isAny(i, "\"", "'") && i > from && !this.tokens.glued(i) ? nickname(i, to) : -1;
	}

	/** {@code Dwayne "The Rock" Johnson}: the token after the closing quote, or -1. */
	private int nickname(int open, int to) {
		for (int i = open + 1; i < to && i - open <= LONGEST_NICKNAME; i++) {
			if (this.tokens.is(i, this.tokens.key(open)) && this.tokens.glued(i)) {
				boolean name = i > open + 1 && this.sense.isNamePart(i + 1) && !this.tokens.glued(i + 1)
						&& !this.page.isClaimed(i + 1);
				return name ? i + 2 : -1;
			}
			if (!this.tokens.isWord(i)) {
				return -1;
			}
		}
		return -1;
	}

	private boolean isSuffix(int i) {
		return this.page.lexicon.has("suffixes", this.tokens.key(i));
	}

	/** A small particle with a name behind it that is no country or body. */
	private boolean isParticle(int i, int from) {
		if (i <= from || !this.sense.isParticle(i) || this.sense.isCapital(i)
				|| this.tokens.isAny(i, "y", "e", "i", "und", "et")) {
			return false;
		}
		int next = i + 1;
		while (next < i + 4 && this.sense.isParticle(next) && !this.sense.isCapital(next)) {
			next++;
		}
		boolean mark = this.tokens.isAny(next, "-", "'") && this.tokens.glued(next);
		int name = mark ? next + 1 : next;
		if (!this.sense.isCapital(name) || this.tokens.newLine(name)) {
			return false;
		}
		boolean whose = this.tokens.isAny(i, "de", "von") && this.sense.is(name, WordKind.GIVEN)
				&& !this.sense.isAny(from, WordKind.GIVEN, WordKind.MAYGIVEN);
		if (whose) {
			return false;
		}
		boolean of = this.tokens.isAny(i, "de", "del", "da", "do", "des", "du", "von", "di");
		int body = WordKind.THING.bit | WordKind.TEAM.bit | WordKind.DEMONYM.bit;
		return !of || (this.page.lexicon.countries.at(this.tokens, name) == null
				&& this.page.lexicon.cities.at(this.tokens, name) == null
				&& ((this.sense.of(name) & body) == 0 || this.sense.is(name, WordKind.MAYFAMILY)));
	}

}
