package org.cutline.caption;

/**
 * Tells a caption's language by its small words and by letters that only it has. The five
 * languages that are read win over the others where the words leave it open.
 */
final class LanguageDetector {

	private static final int ENOUGH = 120;

	private static final int LETTERS = 400;

	private static final CaptionLanguage[] LANGUAGES = CaptionLanguage.values();

	private static final WordList[] STOPS = stops();

	private static final long ALL = all();

	private static final int[] LANGUAGE_OF_BIT = languageOfBit();

	private LanguageDetector() {
	}

	private static WordList[] stops() {
		WordList[] stops = new WordList[LANGUAGES.length];
		for (int k = 0; k < stops.length; k++) {
			stops[k] = WordList.valueOf("STOP_" + LANGUAGES[k].code().toUpperCase(java.util.Locale.ROOT));
		}
		return stops;
	}

	private static int[] languageOfBit() {
		int[] languages = new int[Long.SIZE];
		for (int k = 0; k < STOPS.length; k++) {
			languages[STOPS[k].ordinal()] = k;
		}
		return languages;
	}

	private static long all() {
		long all = 0;
		for (WordList stop : STOPS) {
			all |= stop.bit();
		}
		return all;
	}

	static CaptionLanguage detect(Page page) {
		int[] counts = new int[LANGUAGES.length];
		int words = Math.min(page.tokens.size(), ENOUGH);
		boolean capitals = page.tokens.isCaps(0) && page.tokens.isCaps(1) && page.tokens.isCaps(2);
		for (int i = 0; i < words; i++) {
			long lists = page.tokens.known(i).lists & ALL;
			if (lists != 0 && !isName(page.tokens, i, capitals)) {
				count(lists, counts);
			}
		}
		letters(page, counts);
		int best = 0;
		int other = CaptionLanguage.ITALIAN.ordinal();
		for (int k = 1; k < counts.length; k++) {
			if (LANGUAGES[k].isRead()) {
				best = (counts[k] > counts[best]) ? k : best;
			}
			else {
				other = (counts[k] > counts[other]) ? k : other;
			}
		}
		if (counts[other] > 1 && counts[other] > counts[best]) {
			return LANGUAGES[other];
		}
		return (counts[best] > 0) ? LANGUAGES[best] : label(page);
	}

	/**
	 * {@code Pa.}, {@code DE WIT}, {@code Port-au-Prince}: words of names, not of a
	 * language.
	 */
	private static boolean isName(Tokens tokens, int i, boolean capitals) {
		if (tokens.glued(i) && tokens.is(i - 1, "-")) {
			return true;
		}
		return !capitals && i > 0 && tokens.isCapital(i) && !tokens.newLine(i)
				&& !tokens.isAny(i - 1, ".", "!", "?", "\"", ":");
	}

	private static void count(long stops, int[] counts) {
		for (long left = stops; left != 0; left &= left - 1) {
			counts[LANGUAGE_OF_BIT[Long.numberOfTrailingZeros(left)]]++;
		}
	}

	/** Letters that only some languages have. */
	private static void letters(Page page, int[] counts) {
		int limit = Math.min(page.text.length(), LETTERS);
		for (int i = 0; i < limit; i++) {
			char letter = page.text.charAt(i);
			if (letter > 0x7f) {
				letter(letter, counts);
			}
		}
	}

	private static void letter(char letter, int[] counts) {
		switch (letter) {
			case 'ä', 'ö', 'ü', 'ß' -> counts[CaptionLanguage.GERMAN.ordinal()]++;
			case 'ñ', '¿', '¡' -> counts[CaptionLanguage.SPANISH.ordinal()]++;
			case 'ã', 'õ' -> counts[CaptionLanguage.PORTUGUESE.ordinal()]++;
			case 'è', 'ê', 'œ' -> counts[CaptionLanguage.FRENCH.ordinal()]++;
			case 'å', 'ø', 'æ' -> {
				counts[CaptionLanguage.NORWEGIAN.ordinal()]++;
				counts[CaptionLanguage.DANISH.ordinal()]++;
				counts[CaptionLanguage.SWEDISH.ordinal()] += (letter == 'å') ? 1 : -1;
			}
			case 'ą', 'ę', 'ł', 'ś', 'ż', 'ź' -> counts[CaptionLanguage.POLISH.ordinal()]++;
			case 'ř', 'ě', 'ů' -> counts[CaptionLanguage.CZECH.ordinal()]++;
			case 'ő', 'ű' -> counts[CaptionLanguage.HUNGARIAN.ordinal()]++;
			case 'ğ', 'ş', 'ı' -> counts[CaptionLanguage.TURKISH.ordinal()]++;
			case 'ă', 'ș', 'ț' -> counts[CaptionLanguage.ROMANIAN.ordinal()]++;
			default -> {
			}
		}
	}

	/** Where no small word tells, the label of the credit may. */
	private static CaptionLanguage label(Page page) {
		for (int i = 0; i < Math.min(page.tokens.size(), ENOUGH); i++) {
			if (page.tokens.isAny(i, "quelle", "bild", "archivbild")) {
				return CaptionLanguage.GERMAN;
			}
			if (page.tokens.isAny(i, "fuente", "archivo")) {
				return CaptionLanguage.SPANISH;
			}
		}
		return CaptionLanguage.ENGLISH;
	}

}
