package org.cutline.caption;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The lists of single words that the grammar asks for again and again, each under the
 * name it has in {@code words.tsv}.
 */
enum WordList {

	PARTICLES, CONNECTORS, SUFFIXES, ORGANISATION, JUNKCREDITS, BACKGROUND, FUTURE, RELATIVE, DIRECTIONS,
	SPANISHDIRECTIONS, SETTLEMENTS, DISTRICTS, ELSEWHERE, NOPLACE, LIFE, REGIONWORDS, VENUEWORDS, SETTLEMENTNAMES,
	NOTNAMES, VENUES, OFFICES, DEMONYMS, MONTHS_EN, MONTHS_ES, MONTHS_DE, MONTHS_FR, MONTHS_PT, MONTHS_AP, WEEKDAYS_EN,
	WEEKDAYS_DE, STOP_EN, STOP_ES, STOP_DE, STOP_FR, STOP_PT, STOP_IT, STOP_NL, STOP_CA, STOP_NO, STOP_DA, STOP_SV,
	STOP_FI, STOP_PL, STOP_CS, STOP_SL, STOP_HR, STOP_HU, STOP_RO, STOP_TR, STOP_ID, TOWNWORDS, ISSUED, EVENTS,
	EVENTOPENINGS, VERB_BASE, VERB_S, VERB_ED, PAST_EN, PRESENT_ES, COMBINED, PLACEWORDS;

	private static final Map<String, WordList> BY_ID = Arrays.stream(values())
		.collect(Collectors.toMap(WordList::id, Function.identity()));

	/** The list of a name, or null where the grammar has no such list of its own. */
	static @Nullable WordList of(String id) {
		return BY_ID.get(id);
	}

	/** The name of the list in the files. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	/** The bit that stands for the list in {@link Word#lists}. */
	long bit() {
		return 1L << ordinal();
	}

}
