package org.cutline.caption;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

	private static final List<String> AP_MONTHS = List.of("Jan.", "Feb.", "March", "April", "May", "June", "July",
			"Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

	private final String id;

	DateForm(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	/**
	 * The day written in this form; forms that a house does not write prose in give
	 * {@code 2023-11-07}.
	 * @param day the day
	 * @param language the language of month names where the form leaves it open
	 */
	public String write(LocalDate day, CaptionLanguage language) {
		return switch (this) {
			case EPA -> DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH).format(day);
			case DAY_MONTH_YEAR -> DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
			case US -> DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).format(day);
			case AP -> AP_MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
			case SPANISH -> DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("es")).format(day);
			case GERMAN -> DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN).format(day);
			case FRENCH -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).format(day);
			case PORTUGUESE -> DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("pt")).format(day);
			case NUMBERS -> DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
			case SHORT_MONTH -> DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH).format(day);
			case COMPACT -> DateTimeFormatter.BASIC_ISO_DATE.format(day);
			case GETTY -> DateTimeFormatter.ofPattern("MMMM dd", Locale.ENGLISH).format(day).toUpperCase(Locale.ROOT);
			case MONTH_YEAR -> DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(day);
			case YEAR -> String.valueOf(day.getYear());
			case ISO, RELATIVE -> day.toString();
		};
	}

	/** The form of an id such as {@code epa}. */
	public static Optional<DateForm> of(String id) {
		return Arrays.stream(values()).filter((form) -> form.id.equals(id)).findFirst();
	}

}
