package org.cutline.caption;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which persons are told from places, bodies and things. */
final class PersonWords {

	private static final String[] ROLE_ENDS = { "minister", "ministerin", "prasident", "prasidentin", "kanzler",
			"kanzlerin", "chef", "chefin", "trainer", "trainerin", "sprecher", "sprecherin", "leiter", "leiterin",
			"spieler", "spielerin", "meister", "meisterin", "kandidat", "kandidatin", "fahrer", "fahrerin",
			"vorsitzende", "vorsitzender", "beauftragte", "beauftragter", "aktivist", "aktivistin", "direktor",
			"direktorin", "sekretar", "sekretarin", "anwalt", "forscher", "forscherin", "zeitzeugin", "zeitzeuge",
			"begrunder", "begrunderin", "experte", "expertin" };

	private static final List<String> CALENDAR = List.of("months.en", "months.de", "months.ap", "weekdays.en",
			"weekdays.de");

	private final Map<String, Integer> kinds = new HashMap<>(16_384);

	/**
	 * Adds words parted by |.
	 * @param kind name of a {@link WordKind}, case ignored
	 */
	void add(String kind, String words) {
		int bit = WordKind.valueOf(kind.toUpperCase(Locale.ROOT)).bit;
		for (String word : words.split("\\|")) {
			if (!word.isEmpty()) {
				mark(Folding.fold(word), bit);
			}
			if (bit == WordKind.THING.bit && word.length() > 3) {
				mark(Folding.fold(word) + "s", bit);
			}
		}
	}

	/** Takes in the words of the other lists, once these are read. */
	void complete(Lexicon lexicon) {
		mark(lexicon.list("demonyms"), WordKind.DEMONYM);
		mark(lexicon.list("particles"), WordKind.PARTICLE);
		mark(lexicon.list("connectors"), WordKind.CONNECTOR);
		mark(lexicon.list("notnames"), WordKind.NOTNAME);
		mark(lexicon.list("venuewords"), WordKind.VENUEWORD);
		for (String list : CALENDAR) {
			mark(lexicon.list(list), WordKind.CALENDAR);
		}
		mark(lexicon.countries.firstWords(), WordKind.KNOWN);
		mark(lexicon.regions.firstWords(), WordKind.KNOWN);
		mark(lexicon.cities.firstWords(), WordKind.KNOWN);
		mark(lexicon.agencies.firstWords(), WordKind.KNOWN);
		this.kinds.forEach((word, bits) -> lexicon.vocabulary.learn(word).kinds = bits);
	}

	private void mark(Set<String> folded, WordKind kind) {
		folded.forEach((word) -> mark(word, kind.bit));
	}

	private void mark(String folded, int bit) {
		this.kinds.merge(folded, bit, (one, other) -> one | other);
	}

	/** The {@link WordKind#bit bits} of a folded word, known as it may be. */
	static int of(Word word, String folded) {
		return (word.kinds == 0 && folded.length() > 9) ? compound(folded) : word.kinds;
	}

	/** {@code Verkehrsminister} and other German compounds of a role. */
	private static int compound(String folded) {
		for (String end : ROLE_ENDS) {
			if (folded.endsWith(end)) {
				return WordKind.ROLE.bit;
			}
		}
		return 0;
	}

}
