package org.cutline.cleanup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The named entities of HTML 4 that captions have been seen with. */
final class EntityNames {

	private static final String LETTERS = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
			+ " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
			+ " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
			+ " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
			+ " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
			+ " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

	private static final Map<String, String> CHARACTERS = characters();

	private EntityNames() {
	}

	/**
	 * The character of a name.
	 * @param name such as {@code eacute}; case counts
	 * @return empty for a name that is none
	 */
	static Optional<String> character(String name) {
		return Optional.ofNullable(CHARACTERS.get(name));
	}

	private static Map<String, String> characters() {
		Map<String, String> characters = new HashMap<>(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
				"'", "euro", "€", "hellip", "…", "ndash", "–", "mdash", "—", "bull", "•"));
		characters.putAll(Map.of("lsquo", "‘", "rsquo", "’", "ldquo", "“", "rdquo", "”", "sbquo", "‚", "bdquo", "„",
				"trade", "™", "OElig", "Œ", "oelig", "œ", "Scaron", "Š"));
		characters.putAll(Map.of("scaron", "š"));
		char latin = '\u00A0';
		for (String name : LETTERS.split(" ")) {
			characters.put(name, String.valueOf(latin++));
		}
		return Map.copyOf(characters);
	}

}
