package org.cutline.caption;

import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells the places, teams, bodies and things among capitalised words: what speaks against
 * a person, whatever stands around.
 */
final class NotPersons {

	private static final int LONGEST_NAME = 9;

	private static final int THINGS = WordKind.THING.bit | WordKind.TEAM.bit;

	private static final Set<String> ANIMALS = Set.of("panda", "bear", "lion", "lioness", "tiger", "leopard", "cheetah",
			"elephant", "rhino", "rhinoceros", "hippo", "giraffe", "zebra", "gorilla", "orangutan", "chimpanzee", "dog",
			"puppy", "cat", "kitten", "horse", "mare", "stallion", "pony", "bull", "cow", "whale", "orca", "walrus",
			"dolphin", "penguin", "tortoise", "cub", "calf", "foal", "storm", "oso", "osa", "perro", "perra", "gato",
			"gata", "caballo", "yegua", "toro", "elefante", "elefanta", "gorila", "ballena", "borrasca", "huracan",
			"tormenta", "hund", "katze", "pferd", "stute", "hengst", "eisbar", "elefant", "chien", "chat", "cheval");

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final @Nullable CaptionPlace place;

	NotPersons(Page page, WordSense sense, @Nullable CaptionPlace place) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.place = place;
	}

	/** Whether the words are surely no person. */
	boolean has(NameSpan span) {
		int from = span.from;
		int to = span.to;
		boolean party = this.tokens.isAny(from, "d", "r", "i") && this.tokens.is(from + 1, "-");
		if (span.words > LONGEST_NAME || from >= to || party || isQuoted(span.run)) {
			return true;
		}
		for (int i = from; i < to; i++) {
			if (isThing(i, span)) {
				return true;
			}
		}
		if (isPlace(span) || this.sense.is(from, WordKind.KNOWN) && isAgency(span)) {
			return true;
		}
		return ANIMALS.contains(this.tokens.key(span.run - 1))
				|| ((span.marker() != null) ? markedThing(span) : behindThing(span) || surrounded(span));
	}

	private boolean isThing(int i, NameSpan span) {
		boolean first = i == span.from;
		boolean last = i == span.to - 1;
		int bits = this.sense.of(i);
		boolean given = (bits & (WordKind.GIVEN.bit | WordKind.MAYGIVEN.bit)) != 0;
		boolean behindGiven = !first && (this.sense.isAny(span.from, WordKind.GIVEN, WordKind.FIRSTFAMILY)
				|| this.tokens.isInitial(span.from));
		boolean family = (bits & (WordKind.MAYFAMILY.bit | WordKind.FAMILY.bit)) != 0;
		if ((bits & THINGS) != 0 && !(family && behindGiven) && !(given && first && !last)
				&& !((bits & WordKind.FIRSTFAMILY.bit) != 0 && first && !last)) {
			boolean joined = (bits & WordKind.FAMILY.bit) != 0 && this.sense.isParticle(i - 1);
			boolean titled = joined || last && behindGiven && (span.title < span.run || span.marker() != null);
			return !titled && !(span.marker() != null && family);
		}
		if ((bits & WordKind.DEMONYM.bit) != 0 && !(given && first && !last) && !(last && behindGiven)) {
			return true;
		}
		if (first && (bits & WordKind.PLACEFIRST.bit) != 0 && !given && span.words > 1 && span.marker() == null
				&& !this.sense.isOffice(span.run - 1)) {
			return true;
		}
		boolean office = this.sense.isOffice(i) || (bits & (WordKind.MOD.bit | WordKind.KIN.bit)) != 0;
		if (office && !given && !family && !behindGiven) {
			return true;
		}
		return !given && !family && !behindGiven && (bits & WordKind.NOTNAME.bit) != 0;
	}

	private boolean isAgency(NameSpan span) {
		Phrases.Match<Agency> agency = this.page.lexicon.agencies.at(this.tokens, span.from);
		return agency != null && agency.end() >= span.to;
	}

	/** {@code Rachan Likay folk theater troupe}. */
	private boolean modifiesThing(int i) {
		return this.sense.is(i, WordKind.MOD) && !this.tokens.key(i).endsWith("ing") && this.sense.isLower(i + 1)
				&& (this.sense.is(i + 1, WordKind.THING) || this.sense.isAny(i + 1, WordKind.ROLE, WordKind.ROLES));
	}

	/**
	 * {@code Ana Gil coordinadora de}, {@code Ben Mills left winger of}: an office
	 * without a comma.
	 */
	private boolean isApposition(int i) {
		return this.sense.language() != CaptionLanguage.ENGLISH && this.sense.language() != CaptionLanguage.GERMAN
				&& this.sense.is(i, WordKind.ROLE)
				|| this.tokens.isAny(i, "witness", "host", "guard", "coach", "star", "model", "guide", "judge", "pilot")
						&& this.tokens.isAny(i + 1, "a", "an", "the", "in", "at", "his", "her", "their", "as");
	}

	/** {@code Hurricane Maria}, {@code SC Magdeburg}. */
	private boolean behindThing(NameSpan span) {
		int i = span.from - 1;
		return i >= span.run && !this.sense.isOffice(i) && !this.sense.beginsPortfolio(span.run)
				&& !this.sense.isAny(i, WordKind.MOD, WordKind.DEMONYM)
				&& (this.sense.is(i, WordKind.THING) || span.words == 1 && this.sense.is(i, WordKind.TEAM));
	}

	/** {@code the fortress Hohenstein (top)}. */
	private boolean markedThing(NameSpan span) {
		int i = span.from - 1;
		return span.words == 1 && span.run == span.from && this.sense.isLower(i) && this.sense.is(i, WordKind.THING)
				&& !this.sense.isAny(i, WordKind.VERB, WordKind.ROLE) && !this.sense.is(span.from, WordKind.GIVEN);
	}

	private boolean isPlace(NameSpan span) {
		if (this.place != null && span.marker() == null
				&& isPartOf(this.place, this.tokens.range(span.from, span.to))) {
			return true;
		}
		boolean titled = span.run < span.from && this.sense.isAny(span.from - 1, WordKind.TITLE, WordKind.HONOR);
		if (!this.sense.is(span.from, WordKind.KNOWN) || titled) {
			return false;
		}
		Lexicon words = this.page.lexicon;
		Phrases.Match<Boolean> city = words.cities.at(this.tokens, span.from);
		Phrases.Match<String> region = words.regions.at(this.tokens, span.from);
		Phrases.Match<String> country = words.countries.at(this.tokens, span.from);
		boolean known = city != null && city.end() >= span.to || region != null && region.end() >= span.to
				|| country != null && country.end() >= span.to;
		return known && !(span.words == 1 && span.marker() != null && this.sense.is(span.from, WordKind.GIVEN));
	}

	private static boolean isPartOf(CaptionPlace place, TextRange name) {
		return Stream.of(place.city(), place.region(), place.country())
			.anyMatch((part) -> part != null && part.range().overlaps(name));
	}

	/** Whether a quotation or a title of a work begins right here. */
	private boolean isQuoted(int from) {
		return from > 0 && this.tokens.isAny(from - 1, "\"", "'") && this.tokens.glued(from)
				&& !this.tokens.glued(from - 1);
	}

	/** What stands around speaks against a person. */
	private boolean surrounded(NameSpan span) {
		int to = span.to;
		int before = span.run - 1;
		boolean titled = span.run < span.from || this.sense.isOffice(before);
		boolean number = this.tokens.isNumber(to) && !this.page.isClaimed(to)
				|| this.tokens.isNumber(before) && !this.page.isClaimed(before) && !titled;
		boolean letter = this.tokens.isInitial(to - 1) && span.words < 2;
		boolean owner = this.tokens.is(to, "'")
				&& (this.tokens.is(to + 1, "s") || this.tokens.key(to - 1).endsWith("s") && !this.tokens.glued(to + 1));
		boolean thing = this.sense.isLower(to) && !this.tokens.newLine(to)
				&& (this.sense.is(to, WordKind.THING) || this.sense.is(to, WordKind.VENUEWORD))
				&& !this.sense.isAny(to, WordKind.VERB, WordKind.FUNCTION);
		boolean office = this.sense.isLower(to) && !this.tokens.newLine(to)
				&& (this.sense.isAny(to, WordKind.ROLE, WordKind.ROLES) || this.sense.is(to, WordKind.KIN)
						|| modifiesThing(to))
				&& !this.sense.isAny(to, WordKind.VERB, WordKind.FUNCTION) && !isApposition(to);
		boolean venue = this.sense.language() != CaptionLanguage.ENGLISH && this.sense.isLower(before)
				&& this.sense.is(before, WordKind.THING) && !titled;
		boolean slash = this.tokens.is(to, "/") || this.tokens.is(before, "/") || this.tokens.is(before, "@")
				|| this.tokens.is(before, "#") || this.tokens.is(to, "&") || this.tokens.is(before, "&");
		boolean versus = this.tokens.isAny(to, "v", "vs") || this.tokens.isAny(before, "v", "vs")
				|| this.tokens.is(before, ".") && this.tokens.is(before - 1, "vs");
		return number || letter || venue || owner || thing || office || slash || versus;
	}

}
