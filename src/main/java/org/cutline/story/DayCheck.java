package org.cutline.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionLanguage;
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
		return photos.stream()
			.filter((photo) -> !photo.caption().isFilePhoto())
			.flatMap((photo) -> photo.caption()
				.dateTaken()
				.flatMap(CaptionDate::value)
				.flatMap((taken) -> check(story, photo, taken, dated).findFirst())
				.stream());
	}

	private static Stream<StoryCheck> check(StoryView story, ReadPhoto photo, LocalDate taken, LocalDate dated) {
		long before = ChronoUnit.DAYS.between(taken, dated);
		CaptionLanguage language = photo.caption().language();
		String printed = photo.caption().dateTaken().orElseThrow().range().in(photo.caption().text());
		String weekday = taken.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
		List<String> arguments = List.of(String.valueOf(photo.placed().position() + 1), printed, weekday,
				String.valueOf(Math.abs(before)));
		if (before == 0) {
			return Stream.empty();
		}
		if (before < 0) {
			return Stream.of(found("day-after", Level.ERROR, arguments, photo));
		}
		if (before > FRESH) {
			return Stream.of(found("day-old", Level.WARNING, arguments, photo));
		}
		boolean named = names(story.wire(), taken.getDayOfWeek());
		return Stream.of(named ? found("day-named", Level.FINE, arguments, photo)
				: found("day-before", Level.HINT, arguments, photo));
	}

	private static StoryCheck found(String id, Level level, List<String> arguments, ReadPhoto photo) {
		return new StoryCheck(id, level, arguments, List.of(photo.placed().id()), List.of());
	}

	private static boolean names(WireStory wire, DayOfWeek day) {
		Locale locale = wire.language().locale();
		String name = day.getDisplayName(TextStyle.FULL, locale);
		return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(wire.bodyText()).find();
	}

}
