package org.cutline.caption;

import java.util.List;

import org.cutline.caption.Dateline.Form;
import org.jspecify.annotations.Nullable;

/** Reads place and date in front of a caption. */
final class DatelineReader {

	private static final int LONGEST = 24;

	private final Page page;

	private final Tokens tokens;

	private final List<CaptionDate> dates;

	/** The token after the dateline. */
	int end;

	DatelineReader(Page page, List<CaptionDate> dates) {
		this.page = page;
		this.tokens = page.tokens;
		this.dates = dates;
	}

	@Nullable Dateline read(int from) {
		this.end = from;
		CaptionDate first = firstDate(from);
		if (first != null) {
			int dateFrom = this.tokens.at(first.range().start());
			int dateTo = this.tokens.at(first.range().end());
			Dateline dated = (dateFrom == from) ? dateFirst(from, dateTo, first)
					: placeFirst(from, dateFrom, dateTo, first);
			if (dated != null) {
				return dated;
			}
		}
		PlaceParts place = new FrontPlace(this.page).read(from);
		return (place != null) ? dateline(from, place.end, Form.PLACE_ONLY, place, null) : null;
	}

	private @Nullable CaptionDate firstDate(int from) {
		for (CaptionDate date : this.dates) {
			int at = this.tokens.at(date.range().start());
			if (at >= from) {
				return (at - from < LONGEST && date.form() != DateForm.RELATIVE) ? date : null;
			}
		}
		return null;
	}

	private @Nullable Dateline dateFirst(int from, int dateTo, CaptionDate date) {
		if (this.tokens.is(dateTo, ",")) {
			PlaceParts outer = new PlaceParts(this.page, dateTo + 1);
			if (!outer.isEmpty() && this.tokens.is(outer.end, ",")) {
				PlaceParts inner = new PlaceParts(this.page, outer.end + 1);
				int stop = inner.end;
				while (stop < from + LONGEST && !this.tokens.is(stop, ":") && !this.tokens.isAny(stop, ".", "")) {
					stop++;
				}
				if (this.tokens.is(stop, ":")) {
					inner.country = (inner.country != null) ? inner.country : outer.country;
					inner.code = (inner.code != null) ? inner.code : outer.code;
					return dateline(from, stop + 1, Form.DPA, inner, date);
				}
			}
		}
		if (this.tokens.is(dateTo, "-") && !this.tokens.glued(dateTo)) {
			PlaceParts place = new PlaceParts(this.page, dateTo + 1);
			boolean sure = place.country != null || place.known || place.region != null;
			if (sure && this.tokens.isAny(place.end, "-", ":", ".") && !this.tokens.newLine(place.end)) {
				return dateline(from, place.end + 1, Form.ZUMA, place, date);
			}
		}
		boolean alone = date.form() == DateForm.NUMBERS || this.tokens.isCapital(dateTo) || this.tokens.newLine(dateTo);
		return (alone && date.year() != 0) ? dateline(from, dateTo, Form.DATE_ONLY, null, date) : null;
	}

	private @Nullable Dateline placeFirst(int from, int dateFrom, int dateTo, CaptionDate date) {
		PlaceParts place = new PlaceParts(this.page, from);
		boolean near = dateFrom - place.end <= 1 || (dateFrom - place.end <= 2 && this.tokens.isMark(dateFrom - 1));
		if (place.isEmpty() || !near) {
			return null;
		}
		if (date.form() == DateForm.GETTY || (this.tokens.is(dateFrom - 1, "-") && this.tokens.is(dateTo, ":"))) {
			return dateline(from, dateTo + 1, Form.GETTY, place, date);
		}
		if (date.form() == DateForm.NUMBERS && this.tokens.is(dateTo, ".")) {
			int stop = this.tokens.is(dateTo + 1, "-") ? dateTo + 2 : dateTo + 1;
			return dateline(from, stop, Form.EFE, place, date);
		}
		if (date.form() == DateForm.COMPACT) {
			return dateline(from, dateTo + 1, Form.NTB, place, date);
		}
		if (this.tokens.is(dateFrom - 1, "le") && this.tokens.is(dateTo, ":")) {
			return dateline(from, dateTo + 1, Form.FRENCH, place, date);
		}
		boolean dash = this.tokens.is(dateTo, "-") && !this.tokens.glued(dateTo);
		return dash ? dateline(from, dateTo + 1, Form.REUTERS, place, date) : null;
	}

	private Dateline dateline(int from, int to, Form form, @Nullable PlaceParts place, @Nullable CaptionDate date) {
		this.end = Math.min(to, this.tokens.size());
		this.page.claim(from, this.end);
		return new Dateline(this.tokens.range(from, this.end), form,
				(place != null) ? natural(place.place(null)) : null, date);
	}

	/** Places of a dateline in capitals, as prose would write them. */
	private static CaptionPlace natural(CaptionPlace place) {
		return new CaptionPlace(place.range(), null, natural(place.city()), natural(place.region()),
				natural(place.country()), place.countryCode());
	}

	private static CaptionPlace.@Nullable Part natural(CaptionPlace.@Nullable Part part) {
		if (part == null) {
			return null;
		}
		String name = part.name();
		boolean letters = name.length() > 4 || name.length() == 4 && name.indexOf('.') < 0 && !name.equals("EEUU");
		boolean capitals = letters && name.equals(name.toUpperCase(java.util.Locale.ROOT));
		return capitals ? new CaptionPlace.Part(joints(Folding.natural(name)), part.range()) : part;
	}

	/** {@code Ciudad de México}: the small words between in small letters. */
	private static String joints(String name) {
		StringBuilder joints = new StringBuilder();
		for (String word : name.split(" ", -1)) {
			boolean joint = switch (word) {
				case "De", "Del", "Da", "Do", "Dos", "Di", "Of", "The", "And", "Y", "E", "La", "Las", "Los" -> true;
				default -> false;
			};
			boolean small = joint && !joints.isEmpty();
			joints.append(joints.isEmpty() ? "" : " ").append(small ? word.toLowerCase(java.util.Locale.ROOT) : word);
		}
		return joints.toString();
	}

}
