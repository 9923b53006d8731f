package org.cutline.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.DateForm;
import org.cutline.caption.ParsedCaption;
import org.cutline.photo.PhotoId;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/** The captions of one story write their dates in one form. */
final class DateFormCheck implements StoryChecks.Rule {

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		List<ReadPhoto> dated = photos.stream().filter((photo) -> date(photo.caption()).isPresent()).toList();
		Map<DateForm, List<ReadPhoto>> byForm = dated.stream()
			.collect(Collectors.groupingBy((photo) -> form(photo), LinkedHashMap::new, Collectors.toList()));
		if (byForm.size() < 2) {
			return Stream.empty();
		}
		DateForm house = house(photos, byForm);
		List<ReadPhoto> wrong = dated.stream().filter((photo) -> form(photo) != house).toList();
		Map<PhotoId, String> wordings = new LinkedHashMap<>();
		wrong.forEach((photo) -> wordings.put(photo.placed().id(), rewritten(photo.caption(), house)));
		String right = byForm.getOrDefault(house, List.of())
			.stream()
			.findFirst()
			.map((photo) -> printed(photo.caption()))
			.orElseGet(() -> written(wrong.getFirst().caption(), house));
		return Stream.of(new StoryCheck("date-form", Level.ERROR, List.of(printed(wrong.getFirst().caption()), right),
				wrong.stream().map((photo) -> photo.placed().id()).toList(), List.of(new StoryFix.Reword(wordings))));
	}

	private static DateForm house(List<ReadPhoto> photos, Map<DateForm, List<ReadPhoto>> byForm) {
		Optional<DateForm> house = photos.stream().flatMap((photo) -> photo.houseForm().stream()).findFirst();
		return house.orElseGet(() -> byForm.entrySet()
			.stream()
			.reduce((one, other) -> (other.getValue().size() > one.getValue().size()) ? other : one)
			.orElseThrow()
			.getKey());
	}

	private static Optional<CaptionDate> date(ParsedCaption caption) {
		return caption.dateTaken().filter((date) -> date.value().isPresent());
	}

	private static DateForm form(ReadPhoto photo) {
		return date(photo.caption()).orElseThrow().form();
	}

	private static String printed(ParsedCaption caption) {
		return date(caption).orElseThrow().range().in(caption.text());
	}

	private static String written(ParsedCaption caption, DateForm form) {
		LocalDate day = date(caption).flatMap(CaptionDate::value).orElseThrow();
		return form.write(day, caption.language());
	}

	private static String rewritten(ParsedCaption caption, DateForm form) {
		CaptionDate date = date(caption).orElseThrow();
		String text = caption.text();
		return text.substring(0, date.range().start()) + written(caption, form) + text.substring(date.range().end());
	}

}
