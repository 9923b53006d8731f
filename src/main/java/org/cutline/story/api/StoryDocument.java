package org.cutline.story.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.cutline.story.InlineCaption;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryView;
import org.cutline.story.WireDateline;
import org.jspecify.annotations.Nullable;

/**
 * A story as JSON.
 *
 * @param id the story
 * @param guid its name in the world
 * @param headline its headline
 * @param slug the desk's word for it
 * @param copy dateline, paragraphs, inline captions and sign-off as one text
 * @param language the language of the copy
 * @param dateline what the dateline says, or null
 * @param inlineCaptions the captions in the copy
 * @param signOff the initials at the end, may be empty
 * @param photos the photos in it, in order
 * @param edition counts the editions of its words
 * @param arrangement counts the changes to its photos
 * @param changedAt when it was last changed
 * @param style the house style that it names for its photos, or null
 */
record StoryDocument(long id, String guid, String headline, String slug, String copy, String language,
		@Nullable DatelineDocument dateline, List<InlineDocument> inlineCaptions, String signOff,
		List<PlacementDocument> photos, int edition, int arrangement, Instant changedAt, @Nullable String style) {

	static StoryDocument of(StoryView story) {
		WireDateline dateline = story.wire().dateline();
		var signOff = story.wire().signOff();
		return new StoryDocument(story.id().value(), story.guid(), story.text().headline(), story.text().slug(),
				story.text().copy(), story.wire().language().code(),
				(dateline != null) ? DatelineDocument.of(story, dateline) : null,
				story.wire().captions().stream().map((caption) -> InlineDocument.of(story, caption)).toList(),
				(signOff != null) ? signOff.initialsOrEmpty() : "",
				story.photos().stream().map(PlacementDocument::of).toList(), story.edition(), story.arrangement(),
				story.changedAt(), story.style());
	}

	/**
	 * A dateline.
	 *
	 * @param text as printed
	 * @param city the city, may be empty
	 * @param agency the agency, may be empty
	 * @param date the day, or null
	 */
	record DatelineDocument(String text, String city, String agency, @Nullable LocalDate date) {

		static DatelineDocument of(StoryView story, WireDateline dateline) {
			return new DatelineDocument(dateline.range().in(story.wire().text()), dateline.cityName(),
					dateline.agencyName(), dateline.day().orElse(null));
		}

	}

	/**
	 * A caption in the copy.
	 *
	 * @param number from 1
	 * @param text its words
	 * @param photo the photo attached for it, or null
	 */
	record InlineDocument(int number, String text, @Nullable Long photo) {

		static InlineDocument of(StoryView story, InlineCaption caption) {
			return new InlineDocument(caption.number(), caption.text(),
					story.photoFor(caption.number()).map((placed) -> placed.id().value()).orElse(null));
		}

	}

	/**
	 * A photo in the story.
	 *
	 * @param photo the photo
	 * @param lead whether it is the lead
	 * @param caption the caption as the story has it
	 * @param overridden whether the story has its own wording
	 * @param drifted whether the photo's caption changed after that
	 * @param inlineCaption the number of the inline caption that it goes with, or 0
	 */
	record PlacementDocument(long photo, boolean lead, String caption, boolean overridden, boolean drifted,
			int inlineCaption) {

		static PlacementDocument of(PlacedPhoto placed) {
			return new PlacementDocument(placed.id().value(), placed.lead(), placed.caption(), placed.overridden(),
					placed.drifted(), placed.inlineCaption());
		}

	}

	/**
	 * What a check says.
	 *
	 * @param id what was looked at
	 * @param level how it is
	 * @param arguments the words that it is about
	 * @param photos the photos that it is about
	 */
	record CheckDocument(String id, StoryCheck.Level level, List<String> arguments, List<Long> photos) {

		static CheckDocument of(StoryCheck check) {
			return new CheckDocument(check.id(), check.level(), check.arguments(),
					check.photos().stream().map((photo) -> photo.value()).toList());
		}

	}

}
