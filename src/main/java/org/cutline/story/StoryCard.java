package org.cutline.story;

import java.time.Instant;
import java.time.LocalDate;

import org.cutline.caption.TextRange;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * A story as a list shows it.
 *
 * @param id the story
 * @param headline its headline, may be empty
 * @param slug its slug, may be empty
 * @param start the beginning of its copy
 * @param agency the dateline's agency, may be empty
 * @param city the dateline's city, may be empty
 * @param dated the dateline's day, or null
 * @param photos how many photos are in it
 * @param leadPhoto the lead, or null
 * @param leadDigestStart eight digits of the lead's digest, or null without one
 * @param changedAt when it was last changed
 */
public record StoryCard(StoryId id, String headline, String slug, String start, String agency, String city,
		@Nullable LocalDate dated, int photos, @Nullable PhotoId leadPhoto, @Nullable String leadDigestStart,
		Instant changedAt) {

	/**
	 * What the story is called where there is one line for it.
	 * @return the headline, else the first paragraph behind its dateline
	 */
	public String title() {
		return this.headline.isEmpty() ? firstParagraph() : this.headline;
	}

	private String firstParagraph() {
		String first = this.start.lines().findFirst().orElse("");
		WireDateline dateline = DatelineReader.read(first, new TextRange(0, first.length()));
		return (dateline == null) ? first : first.substring(dateline.range().end()).strip();
	}

}
