package org.cutline.desk.ui;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.DateForm;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.TextEdit;

/** Writes another day over a date of a caption, as the house writes days. */
final class DayEdit {

	private DayEdit() {
	}

	/**
	 * The day as the house writes it.
	 * @param day the day
	 * @param date the date that it takes the place of; its form counts where the house
	 * has none
	 * @param caption the caption
	 * @param style the house
	 * @return the words
	 */
	static String words(LocalDate day, CaptionDate date, ParsedCaption caption, HouseStyle style) {
		DateForm form = style.dateForms().stream().findFirst().orElse(date.form());
		return form.write(day, style.languageFor(caption));
	}

	/**
	 * The edits that put a day in place of a date; the weekday beside it goes along.
	 * @param day the day
	 * @param date the date
	 * @param caption the caption as it was read
	 * @param style the house
	 * @return the edits
	 */
	static List<TextEdit> edits(LocalDate day, CaptionDate date, ParsedCaption caption, HouseStyle style) {
		List<TextEdit> edits = new ArrayList<>();
		TextRange weekday = date.weekdayRange();
		if (weekday != null && day.getDayOfWeek() != date.weekday()) {
			edits.add(TextEdit.replace(weekday, weekday(day, weekday.in(caption.text()), caption.language())));
		}
		edits.add(TextEdit.replace(date.range(), words(day, date, caption, style)));
		return List.copyOf(edits);
	}

	private static String weekday(LocalDate day, String printed, CaptionLanguage language) {
		Locale locale = language.locale();
		String word = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
		return printed.equals(printed.toUpperCase(locale)) ? word.toUpperCase(locale) : word;
	}

}
