package org.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Where a picture was taken, as far as the text says so; names as printed.
 *
 * @param range all of it, from the first part to the last
 * @param sublocation a venue, such as {@code the Iikura Guest House}
 * @param city the city or town
 * @param region the state, province or region
 * @param country the country or territory
 * @param countryCode its ISO 3166-1 alpha-3 code, also where only the region says it
 */
public record CaptionPlace(TextRange range, @Nullable Part sublocation, @Nullable Part city, @Nullable Part region,
		@Nullable Part country, @Nullable String countryCode) {

	/**
	 * One level of a place.
	 *
	 * @param name the name as printed
	 * @param range where it is printed
	 */
	public record Part(String name, TextRange range) {
	}

	public String cityName() {
		return (this.city != null) ? this.city.name() : "";
	}

	public String countryName() {
		return (this.country != null) ? this.country.name() : "";
	}

}
