package org.cutline.caption;

import java.time.LocalDate;
import java.util.Locale;

/** The forms in which houses write a date. */
public enum DateForm {

	/** {@code 07 November 2023}. */
	EPA("epa"),

	/** {@code 7 November 2023}, {@code 23 April, 2011}: day first in another way. */
	DAY_MONTH_YEAR("dmy"),

	/** {@code November 7, 2023}. */
	US("us"),

	/** {@code Nov. 7, 2023}. */
	AP("ap"),

	/** {@code 7 de noviembre de 2023}. */
	SPANISH("es"),

	/** {@code 7. November 2023}. */
	GERMAN("de"),

	/** {@code 7 novembre 2023}. */
	FRENCH("fr"),

	/** {@code 7 de novembro de 2023}. */
	PORTUGUESE("pt"),

	/** {@code 13/01/2022}, {@code 24-06-2014}, {@code 23.07.2020}. */
	NUMBERS("numbers"),

	/** {@code 26 Jan 2026}, as Shutterstock's event line has it. */
	SHORT_MONTH("rex"),

	/** {@code 20231107}. */
	COMPACT("compact"),

	/** {@code 2023-11-07}. */
	ISO("iso"),

	/** {@code NOVEMBER 07} of a Getty dateline. */
	GETTY("getty"),

	/** {@code November 2023}. */
	MONTH_YEAR("month"),

	/** {@code in 2006}. */
	YEAR("year"),

	/** {@code on Tuesday}, {@code hoy}. */
	RELATIVE("rel");

	private final String id;

	DateForm(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	/** The day written in this form, in the language of the form or the one given. */
	public String write(LocalDate day, CaptionLanguage language) {
		return day.toString().toLowerCase(Locale.ROOT);
	}

}
