package org.cutline.caption;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages whose captions pass over the desk: English and Spanish are understood in
 * full, German, French and Portuguese in their credit lines, dates and places. The others
 * are told apart, so that no caption is judged by the words of another language; their
 * credit lines are read.
 */
public enum CaptionLanguage {

	ENGLISH("en"), SPANISH("es"), GERMAN("de"), FRENCH("fr"), PORTUGUESE("pt"), ITALIAN("it"), DUTCH("nl"),
	CATALAN("ca"), NORWEGIAN("no"), DANISH("da"), SWEDISH("sv"), FINNISH("fi"), POLISH("pl"), CZECH("cs"),
	SLOVENE("sl"), CROATIAN("hr"), HUNGARIAN("hu"), ROMANIAN("ro"), TURKISH("tr"), INDONESIAN("id");

	private final String code;

	CaptionLanguage(String code) {
		this.code = code;
	}

	/** The ISO 639-1 code, such as {@code en}. */
	public String code() {
		return this.code;
	}

	/** Whether dates and places are read in it, too. */
	boolean isRead() {
		return ordinal() <= PORTUGUESE.ordinal();
	}

	boolean isNordic() {
		return this == NORWEGIAN || this == DANISH || this == SWEDISH;
	}

	boolean isSlavic() {
		return this == POLISH || this == CZECH || this == SLOVENE || this == CROATIAN;
	}

	public Locale locale() {
		return Locale.of(this.code);
	}

	/** The language of an ISO 639-1 code or of a tag such as {@code es-ES}. */
	public static Optional<CaptionLanguage> of(String tag) {
		for (CaptionLanguage language : values()) {
			if (tag.equalsIgnoreCase(language.code) || tag.toLowerCase(Locale.ROOT).startsWith(language.code + "-")) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}

}
