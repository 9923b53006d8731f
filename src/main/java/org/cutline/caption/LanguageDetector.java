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

	private LanguageDetector() {
	}

	private static WordList[] stops() {
		WordList[] stops = new WordList[LANGUAGES.length];
		for (int k = 0; k < stops.length; k++) {
			stops[k] = WordList.valueOf("STOP_" + LANGUAGES[k].code().toUpperCase(java.util.Locale.ROOT));
		}
		return stops;
	}

	static CaptionLanguage detect(Page page) {
		int[] counts = new int[LANGUAGES.length];
		int words = Math.min(page.tokens.size(), ENOUGH);
		for (int i = 0; i < words; i++) {
			long lists = page.tokens.known(i).lists;
			if (lists != 0) {
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

	private static void count(long lists, int[] counts) {
		for (int k = 0; k < counts.length; k++) {
			counts[k] += ((lists & STOPS[k].bit()) != 0) ? 1 : 0;
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
