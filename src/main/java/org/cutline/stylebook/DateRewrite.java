package org.cutline.stylebook;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.DateForm;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Writes a date into a caption in another form, and behind the place where the house has
 * it so.
 */
final class DateRewrite {

	private DateRewrite() {
	}

	/**
	 * The edit that puts the date, and the place that follows it, into the form wanted.
	 */
	static TextEdit of(CaptionUnderCheck unit, CaptionDate date, String wanted) {
		String text = unit.text();
		boolean epa = unit.style().dateForms().getFirst() == DateForm.EPA;
		if (!epa) {
			return TextEdit.replace(date.range(), wanted);
		}
		int start = beginning(text, date);
		TextRange place = placeBehind(unit, date);
		if (place != null) {
			return TextEdit.replace(new TextRange(start, place.end()), "in " + place.in(text) + ", " + wanted);
		}
		String before = text.substring(0, start).stripTrailing();
		boolean comma = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
		int from = comma ? before.length() : start;
		return TextEdit.replace(new TextRange(from, date.range().end()), (comma ? ", " : "") + wanted);
	}

	/** Where the date begins with its weekday and {@code on}. */
	private static int beginning(String text, CaptionDate date) {
		TextRange weekday = date.weekdayRange();
		int start = (weekday != null && weekday.start() < date.range().start()) ? weekday.start()
				: date.range().start();
		return (start >= 3 && text.startsWith("on ", start - 3) && (start == 3 || text.charAt(start - 4) == ' '))
				? start - 3 : start;
	}

	/**
	 * The city and what belongs to it, where they follow the date as
	 * {@code in City, Country}.
	 */
	private static @Nullable TextRange placeBehind(CaptionUnderCheck unit, CaptionDate date) {
		CaptionPlace place = unit.caption().place();
		if (place == null) {
			return null;
		}
		TextRange range = null;
		for (CaptionPlace.Part part : new CaptionPlace.@Nullable Part[] { place.city(), place.region(),
				place.country() }) {
			if (part != null) {
				range = (range == null) ? part.range() : range.span(part.range());
			}
		}
		if (range == null || range.start() < date.range().end()) {
			return null;
		}
		String between = unit.text().substring(date.range().end(), range.start());
		return (between.equals(" in ") || between.equals(", in ")) ? range : null;
	}

}
