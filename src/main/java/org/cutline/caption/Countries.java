package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * The countries and territories that the grammar knows, by their names in five languages.
 */
public final class Countries {

	private Countries() {
	}

	/** The ISO 3166-1 alpha-3 code of a country's name, or null where it is not known. */
	public static @Nullable String codeOf(String name) {
		String code = Lexicon.standard().countries.get(name);
		return (code != null || !name.equals(name.toUpperCase(java.util.Locale.ROOT))) ? code
				: Lexicon.standard().countries.get(Folding.natural(name));
	}

	/**
	 * Whether two names are of the same country: {@code Britain} and
	 * {@code United Kingdom}.
	 */
	public static boolean same(String one, String other) {
		String code = codeOf(one);
		return Names.same(one, other) || (code != null && code.equals(codeOf(other)));
	}

}
