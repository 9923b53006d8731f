package org.cutline.caption;

/** Makes the regular forms of English verbs. */
final class EnglishVerbs {

	private EnglishVerbs() {
	}

	/** {@code walks}, {@code watches}, {@code carries}. */
	static String thirdPerson(String base) {
		if (isConsonantY(base)) {
			return base.substring(0, base.length() - 1) + "ies";
		}
		boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
				|| base.endsWith("z") || base.endsWith("o");
		return base + (hiss ? "es" : "s");
	}

	/** {@code walked}, {@code posed}, {@code carried}. */
	static String past(String base) {
		if (isConsonantY(base)) {
			return base.substring(0, base.length() - 1) + "ied";
		}
		return base + (base.endsWith("e") ? "d" : "ed");
	}

	private static boolean isConsonantY(String base) {
		return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
	}

}
