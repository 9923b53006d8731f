package org.cutline.desk.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.BodyReading;
import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.PositionMarker;
import org.cutline.caption.Restriction;
import org.cutline.caption.TextRange;
import org.cutline.desk.ui.Chip.Piece;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/** Makes the chips of a caption: one for each part that was read. */
final class ChipReader {

	private final Locale locale;

	private final ParsedCaption caption;

	private ChipReader(Locale locale, ParsedCaption caption) {
		this.locale = locale;
		this.caption = caption;
	}

	/**
	 * The chips of a caption.
	 * @param caption the caption as read
	 * @param fields what the file and the newsroom say of the photo
	 * @param captureTime Exif's time in ISO 8601, or null
	 * @param mayEdit whether a chip for a missing credit is of use
	 * @param locale the language of days
	 * @return people in text order, place, date, event, credit, limits of use
	 */
	static List<Chip> read(ParsedCaption caption, PhotoFields fields, @Nullable String captureTime, boolean mayEdit,
			Locale locale) {
		ChipReader reader = new ChipReader(locale, caption);
		List<Chip> chips = new ArrayList<>();
		caption.people().forEach((person) -> chips.add(reader.person(person)));
		CaptionPlace place = caption.place();
		if (place != null) {
			chips.add(reader.place(place));
		}
		caption.dateTaken().ifPresent((date) -> chips.add(reader.date(date, fields, captureTime)));
		BodyReading.Event event = caption.reading().event();
		if (event != null) {
			chips.add(reader.event(event));
		}
		caption.credit()
			.map(reader::credit)
			.or(() -> mayEdit ? Optional.of(reader.noCredit()) : Optional.empty())
			.ifPresent(chips::add);
		caption.restrictions().forEach((restriction) -> chips.add(reader.limit(restriction)));
		return List.copyOf(chips);
	}

	private Chip person(CaptionPerson person) {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Piece(person.name(), "main", person.range()));
		String title = person.title();
		if (title != null) {
			pieces.add(new Piece(title, "soft", person.titleRange()));
		}
		PositionMarker marker = person.position();
		TextRange range = person.range();
		if (marker != null) {
			String words = person.pictured() ? PersonWords.of(person).position() : say("desk.chip.absent");
			pieces.add(new Piece(words, "mark", marker.range()));
			range = range.span(marker.range());
		}
		TextRange titleRange = person.titleRange();
		range = (titleRange != null) ? range.span(titleRange) : range;
		return new Chip("person", pieces, say("desk.chip.person"), range, new CaptionPart.Person(person));
	}

	private Chip place(CaptionPlace place) {
		List<Piece> pieces = new ArrayList<>();
		String words = Stream.of(place.city(), place.region(), place.country())
			.filter(Objects::nonNull)
			.map(CaptionPlace.Part::name)
			.collect(Collectors.joining(", "));
		CaptionPlace.Part venue = place.sublocation();
		if (!words.isEmpty()) {
			pieces.add(new Piece(words, "main"));
		}
		if (venue != null) {
			pieces.add(new Piece(venue.name(), words.isEmpty() ? "main" : "soft", venue.range()));
		}
		if (pieces.isEmpty()) {
			pieces.add(new Piece(place.range().in(this.caption.text()), "main"));
		}
		return new Chip("place", pieces, say("desk.chip.place"), place.range(), new CaptionPart.Place(place));
	}

	private Chip date(CaptionDate date, PhotoFields fields, @Nullable String captureTime) {
		LocalDate day = date.value().orElse(null);
		String words = date.range().in(this.caption.text());
		CaptionPart part = new CaptionPart.Day(date);
		if (day == null) {
			return new Chip("date", List.of(new Piece(words, "main")), say("desk.chip.date"), date.range(), part);
		}
		DayAgreement agreement = DayAgreement.of(day, fields, captureTime);
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Piece(DeskTime.day(day, this.locale), "main"));
		if (!agreement.same().isEmpty()) {
			pieces.add(new Piece("= " + String.join(", ", agreement.same()), "soft"));
		}
		for (Map.Entry<LocalDate, List<String>> other : agreement.other().entrySet()) {
			pieces.add(new Piece(
					"≠ " + DeskTime.day(other.getKey(), this.locale) + " (" + String.join(", ", other.getValue()) + ")",
					"soft"));
		}
		String hint = say(agreement.other().isEmpty() ? "desk.chip.date" : "desk.chip.date.differs");
		return new Chip(agreement.other().isEmpty() ? "date" : "differs", pieces, hint, date.range(), part);
	}

	private Chip event(BodyReading.Event event) {
		return new Chip("event", List.of(new Piece(event.name(), "main")), say("desk.chip.event"), event.range(),
				new CaptionPart.Event(event));
	}

	private Chip credit(CreditLine line) {
		List<Piece> pieces = new ArrayList<>();
		Stream
			.concat(Stream.concat(Stream.of(line.agency(), line.byline()), line.partners().stream())
				.filter(Objects::nonNull)
				.map((each) -> new Piece(each.printed(), "main", each.range())),
					line.qualifiers().stream().map((each) -> new Piece(each.printed(), "main", each.range())))
			.sorted((one, other) -> Objects.requireNonNull(one.range())
				.compareTo(Objects.requireNonNull(other.range())))
			.forEach(pieces::add);
		if (pieces.isEmpty()) {
			pieces.add(new Piece(line.text(), "main"));
		}
		return new Chip("credit", pieces, say("desk.chip.credit"), line.range(),
				new CaptionPart.Credit(Optional.of(line)));
	}

	private Chip noCredit() {
		return new Chip("missing", List.of(new Piece(say("desk.chip.add-credit"), "main")), say("desk.chip.no-credit"),
				null, new CaptionPart.Credit(Optional.empty()));
	}

	private Chip limit(Restriction restriction) {
		return new Chip("limit", List.of(new Piece(restriction.range().in(this.caption.text()), "main")),
				say("desk.chip.restriction"), restriction.range(), new CaptionPart.Limit(restriction));
	}

	private static String say(String key) {
		return I18NProvider.translate(key);
	}

}
