package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Place and date in front of a caption, such as
 * {@code JOHANNESBURG, SOUTH AFRICA - OCTOBER 02:}.
 *
 * @param range all of it, with the mark that ends it
 * @param form whose form it is
 * @param place the place, where one is given
 * @param date the date, where one is given
 */
public record Dateline(TextRange range, Form form, @Nullable CaptionPlace place, @Nullable CaptionDate date) {

	/** The forms of datelines. */
	public enum Form {

		/** {@code CITY, COUNTRY - MONTH DD:}. */
		GETTY,

		/** {@code CITY (COUNTRY), DD/MM/YYYY.-}. */
		EFE,

		/** {@code DD Month YYYY, Country, City:}. */
		DPA,

		/** {@code City YYYYMMDD.}. */
		NTB,

		/**
		 * {@code City, Country - Month D, YYYY -}, as Reuters has it in sport and film.
		 */
		REUTERS,

		/** {@code Month D, YYYY - City, Country -}. */
		ZUMA,

		/** {@code City le D mois YYYY:}. */
		FRENCH,

		/** {@code City, Country} on a line of its own or before the first sentence. */
		PLACE_ONLY,

		/** A date alone. */
		DATE_ONLY

	}

}
