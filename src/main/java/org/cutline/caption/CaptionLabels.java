package org.cutline.caption;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a caption says, in the flat labels that captions are marked up with: names as
 * printed, agencies in their one spelling, null where the text says nothing.
 *
 * @param agency the picture's origin, such as {@code EFE-EPA}
 * @param photographer the name as printed
 * @param partners every other organisation of the credit, in order
 * @param suffix {@code POOL}, {@code HANDOUT}, {@code FILE} and the like
 * @param date when the picture was taken, ISO 8601, as short as what is known
 * @param city where it was taken
 * @param country where it was taken
 * @param language ISO 639-1 code
 * @param positionMarkers markers of place in the frame and of absence, in order
 * @param restrictions words that limit use, in order
 * @param persons the people named, in order
 */
public record CaptionLabels(@Nullable String agency, @Nullable String photographer, List<String> partners,
		@Nullable String suffix, @Nullable String date, @Nullable String city, @Nullable String country,
		String language, List<String> positionMarkers, List<String> restrictions, List<Person> persons) {

	public CaptionLabels {
		partners = List.copyOf(partners);
		positionMarkers = List.copyOf(positionMarkers);
		restrictions = List.copyOf(restrictions);
		persons = List.copyOf(persons);
	}

	/**
	 * A person named.
	 *
	 * @param name the name as printed, without title
	 * @param title title or office as printed
	 * @param position the marker as printed, such as {@code (2-R)}
	 * @param pictured false where the caption says that the person is not in the frame
	 */
	public record Person(String name, @Nullable String title, @Nullable String position, boolean pictured) {
	}

	/** The labels of a caption. */
	public static CaptionLabels of(ParsedCaption parsed) {
		CreditLine credit = parsed.credit().orElse(null);
		CaptionPlace place = parsed.place();
		return new CaptionLabels((credit != null) ? said(credit.agencyName()) : null, said(parsed.photographer()),
				parsed.partners().stream().map(CreditLine.Part::name).toList(),
				parsed.suffix().map(Qualifier.Kind::word).orElse(null),
				parsed.dateTaken().map(CaptionDate::iso).filter((iso) -> !iso.isEmpty()).orElse(null),
				(place != null) ? said(place.cityName()) : null, (place != null) ? said(place.countryName()) : null,
				parsed.language().code(), parsed.positionMarkers().stream().map(PositionMarker::text).toList(),
				parsed.restrictions()
					.stream()
					.filter((restriction) -> restriction.kind().limitsUse())
					.map(Restriction::text)
					.toList(),
				parsed.people().stream().map(CaptionLabels::person).toList());
	}

	private static Person person(CaptionPerson person) {
		PositionMarker position = person.position();
		return new Person(person.name(), person.title(), (position != null) ? position.text() : null,
				person.pictured());
	}

	private static @Nullable String said(String text) {
		return text.isEmpty() ? null : text;
	}

}
