package org.cutline.caption;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which persons are told from places, bodies and things. */
final class PersonWords {

	private static final String[] ROLE_ENDS = { "minister", "ministerin", "prasident", "prasidentin", "kanzler",
			"kanzlerin", "chef", "chefin", "trainer", "trainerin", "sprecher", "sprecherin", "leiter", "leiterin",
			"spieler", "spielerin", "meister", "meisterin", "kandidat", "kandidatin", "fahrer", "fahrerin",
			"vorsitzende", "vorsitzender", "beauftragte", "beauftragter", "aktivist", "aktivistin", "direktor",
			"direktorin", "sekretar", "sekretarin", "anwalt", "forscher", "forscherin", "zeitzeugin", "zeitzeuge",
			"begrunder", "begrunderin", "experte", "expertin" };

	private final Map<String, Integer> kinds = new HashMap<>(16_384);

	/**
	 * Adds words parted by |.
	 * @param kind name of a {@link WordKind}, case ignored
	 */
	void add(String kind, String words) {
		int bit = WordKind.valueOf(kind.toUpperCase(Locale.ROOT)).bit;
		for (String word : words.split("\\|")) {
			if (!word.isEmpty()) {
				this.kinds.merge(Folding.fold(word), bit, (one, other) -> one | other);
			}
		}
	}

	/** The {@link WordKind#bit bits} of a folded word. */
	int of(String folded) {
		Integer known = this.kinds.get(folded);
		if (known != null) {
			return known;
		}
		if (folded.length() > 4 && folded.endsWith("s")) {
			Integer one = this.kinds.get(folded.substring(0, folded.length() - 1));
			return (one != null) ? one & WordKind.THING.bit : 0;
		}
		return (folded.length() > 9) ? compound(folded) : 0;
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
