package org.cutline.vocabulary;

import java.util.Locale;

/** What a word of the desk is; each has texts under {@code vocabulary.kind.*}. */
public enum WordKind {

	/** May stand in a credit line as an agency. */
	AGENCY,

	/** An office or a title. */
	OFFICE,

	/** A city, town or village. */
	CITY,

	/** A name of a country, with its ISO 3166-1 alpha-3 code. */
	COUNTRY,

	/** A word for the people of a place. */
	DEMONYM,

	/** A small word inside names. */
	PARTICLE;

	/** The kind's name in files and addresses, such as {@code agency}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
