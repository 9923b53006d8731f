package org.cutline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.ParsedCaption;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/**
 * The day of each caption fits the dateline: not after it, not long before it unless it
 * is a file photo; and where the copy names the weekday, that is said.
 */
final class DayCheck implements StoryChecks.Rule {

	private static final int FRESH = 2;

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		WireDateline dateline = story.wire().dateline();
		LocalDate dated = (dateline != null) ? dateline.day().orElse(null) : null;
		if (dated == null) {
			return Stream.empty();
		}
		Map<LocalDate, List<ReadPhoto>> byDay = new TreeMap<>();
		photos.stream()
			.filter((photo) -> !photo.caption().isFilePhoto())
			.forEach((photo) -> photo.caption()
				.dateTaken()
				.flatMap(CaptionDate::value)
				.filter((taken) -> !taken.equals(dated))
				.ifPresent((taken) -> byDay.computeIfAbsent(taken, (_) -> new ArrayList<>()).add(photo)));
		return byDay.entrySet().stream().map((day) -> check(story.wire(), day.getKey(), dated, day.getValue()));
	}

	private static StoryCheck check(WireStory wire, LocalDate taken, LocalDate dated, List<ReadPhoto> photos) {
		long before = ChronoUnit.DAYS.between(taken, dated);
		if (before < 0) {
			return found("day-after", Level.ERROR, taken, before, photos);
		}
		if (before > FRESH) {
			return found("day-old", Level.WARNING, taken, before, photos);
		}
		boolean named = names(wire, taken.getDayOfWeek());
		return found(named ? "day-named" : "day-before", named ? Level.FINE : Level.HINT, taken, before, photos);
	}

	private static StoryCheck found(String id, Level level, LocalDate taken, long before, List<ReadPhoto> photos) {
		ParsedCaption caption = photos.getFirst().caption();
		String printed = caption.dateTaken().orElseThrow().range().in(caption.text());
		String weekday = taken.getDayOfWeek().getDisplayName(TextStyle.FULL, caption.language().locale());
		String numbers = photos.stream()
			.map((photo) -> String.valueOf(photo.placed().position() + 1))
			.collect(Collectors.joining(", "));
		return new StoryCheck(id, level,
				List.of(numbers, printed, weekday, String.valueOf(Math.abs(before)), String.valueOf(photos.size())),
				photos.stream().map((photo) -> photo.placed().id()).toList(), List.of());
	}

	private static boolean names(WireStory wire, DayOfWeek day) {
		Locale locale = wire.language().locale();
		String name = day.getDisplayName(TextStyle.FULL, locale);
		return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(wire.bodyText()).find();
	}

}
