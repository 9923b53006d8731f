package org.cutline.caption;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages whose captions pass over the desk: English and Spanish are understood in
 * full, the others in their credit lines, dates and places.
 */
public enum CaptionLanguage {

	ENGLISH("en"), SPANISH("es"), GERMAN("de"), FRENCH("fr"), PORTUGUESE("pt");

	private final String code;

	CaptionLanguage(String code) {
		this.code = code;
	}

	/** The ISO 639-1 code, such as {@code en}. */
	public String code() {
		return this.code;
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
