package org.cutline.caption;

import java.util.List;
import java.util.Map;

/**
 * Words that a desk has added to those the grammar comes with, each as it is printed.
 *
 * @param agencies agencies that may stand in a credit line
 * @param offices words that are offices and titles, such as {@code ombudswoman}
 * @param cities cities, towns and villages
 * @param countries names of countries, to their ISO 3166-1 alpha-3 codes
 * @param demonyms words for the people of a place, such as {@code Basque}
 * @param particles small words inside names, such as {@code van}
 */
public record DeskWords(List<String> agencies, List<String> offices, List<String> cities, Map<String, String> countries,
		List<String> demonyms, List<String> particles) {

	private static final DeskWords NONE = new DeskWords(List.of(), List.of(), List.of(), Map.of(), List.of(),
			List.of());

	public DeskWords {
		agencies = List.copyOf(agencies);
		offices = List.copyOf(offices);
		cities = List.copyOf(cities);
		countries = Map.copyOf(countries);
		demonyms = List.copyOf(demonyms);
		particles = List.copyOf(particles);
	}

	/** No words beside those that the grammar comes with. */
	public static DeskWords none() {
		return NONE;
	}

	/** Whether nothing was added. */
	public boolean isEmpty() {
		return equals(NONE);
	}

}
