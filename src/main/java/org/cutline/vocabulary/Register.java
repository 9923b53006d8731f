package org.cutline.vocabulary;

import java.util.Locale;

/** A register of names. */
public enum Register {

	/** Those who take the pictures. */
	BYLINES("byline"),

	/** Those whom captions name. */
	PEOPLE("person");

	private final String word;

	Register(String word) {
		this.word = word;
	}

	/** The word for one entry in a file, such as {@code byline}. */
	String word() {
		return this.word;
	}

	/** The register's name in addresses and texts, such as {@code bylines}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
