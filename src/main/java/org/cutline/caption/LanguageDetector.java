package org.cutline.caption;

/** Tells a caption's language by its small words. */
final class LanguageDetector {

	private static final int ENOUGH = 120;

	private LanguageDetector() {
	}

	static CaptionLanguage detect(Page page) {
		CaptionLanguage[] languages = CaptionLanguage.values();
		int[] counts = new int[languages.length];
		int words = Math.min(page.tokens.size(), ENOUGH);
		for (int i = 0; i < words; i++) {
			for (int k = 0; k < counts.length; k++) {
				counts[k] += page.in(STOPS[k], i) ? 1 : 0;
			}
		}
		letters(page, counts);
		int best = 0;
		for (int k = 1; k < counts.length; k++) {
			best = (counts[k] > counts[best]) ? k : best;
		}
		return (counts[best] > 0) ? languages[best] : label(page);
	}

	private static final WordList[] STOPS = { WordList.STOP_EN, WordList.STOP_ES, WordList.STOP_DE, WordList.STOP_FR,
			WordList.STOP_PT };

	/** Letters that only some languages have. */
	private static void letters(Page page, int[] counts) {
		int limit = Math.min(page.text.length(), 400);
		for (int i = 0; i < limit; i++) {
			switch (page.text.charAt(i)) {
				case 'ä', 'ö', 'ü', 'ß' -> counts[CaptionLanguage.GERMAN.ordinal()]++;
				case 'ñ', '¿', '¡' -> counts[CaptionLanguage.SPANISH.ordinal()]++;
				case 'ã', 'õ' -> counts[CaptionLanguage.PORTUGUESE.ordinal()]++;
				case 'è', 'ê', 'œ' -> counts[CaptionLanguage.FRENCH.ordinal()]++;
				default -> {
				}
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
