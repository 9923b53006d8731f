package org.cutline.story;

import java.time.LocalDate;
import java.util.Optional;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency in front of a story, such as {@code Tokyo, Nov 8 (EFE).-}.
 *
 * @param range all of it, with the dash that ends it and without the blank after it
 * @param city the first or only city, as printed; null where the copy comes from a desk
 * @param region country or state beside the city, as printed
 * @param agency the agency as printed, without brackets
 * @param date the date
 */
public record WireDateline(TextRange range, @Nullable Word city, @Nullable Word region, @Nullable Word agency,
		@Nullable WireDate date) {

	/**
	 * A word or name of the dateline.
	 *
	 * @param text the word as printed
	 * @param range where it is printed
	 */
	public record Word(String text, TextRange range) {
	}

	public String cityName() {
		return (this.city != null) ? this.city.text() : "";
	}

	public String agencyName() {
		return (this.agency != null) ? this.agency.text() : "";
	}

	/**
	 * The day that the story is dated.
	 * @return the day, or empty without a date
	 */
	public Optional<LocalDate> day() {
		return Optional.ofNullable(this.date).map(WireDate::value);
	}

}
