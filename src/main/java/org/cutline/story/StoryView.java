package org.cutline.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.TextRange;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands.
 *
 * @param id the story
 * @param guid its name in the world, a UUID
 * @param text its words
 * @param wire its copy, taken apart
 * @param photos the photos in it, in order
 * @param edition counts the editions of its words, from 1
 * @param arrangement counts the changes to its photos, from 1
 * @param writtenAt when it came to the desk
 * @param changedAt when it was last changed
 * @param changedBy by whom, or null for the desk itself
 * @param style the house style that it names for its photos, or null
 */
public record StoryView(StoryId id, String guid, StoryText text, WireStory wire, List<PlacedPhoto> photos, int edition,
		int arrangement, Instant writtenAt, Instant changedAt, @Nullable PersonId changedBy, @Nullable String style) {

	private static final int LONGEST_TITLE = 90;

	public StoryView {
		photos = List.copyOf(photos);
	}

	/**
	 * What the story is called where there is one line for it.
	 * @return the headline, else the beginning of the copy behind its dateline
	 */
	public String title() {
		if (!this.text.headline().isEmpty()) {
			return this.text.headline();
		}
		String start = this.wire.body().stream().findFirst().orElse("");
		WireDateline dateline = this.wire.dateline();
		if (dateline != null && start.startsWith(dateline.range().in(this.wire.text()))) {
			start = start.substring(dateline.range().length()).strip();
		}
		return (start.length() <= LONGEST_TITLE) ? start : Words.shortened(start, LONGEST_TITLE) + "…";
	}

	/**
	 * The photo as placed here.
	 * @param photo the photo
	 * @return empty if it is not in this story
	 */
	public Optional<PlacedPhoto> photo(PhotoId photo) {
		return this.photos.stream().filter((placed) -> placed.id().equals(photo)).findFirst();
	}

	/**
	 * The photo that goes with an inline caption.
	 * @param number the caption's number, from 1
	 * @return empty while none is attached for it
	 */
	public Optional<PlacedPhoto> photoFor(int number) {
		return this.photos.stream().filter((placed) -> placed.inlineCaption() == number).findFirst();
	}

	/**
	 * Where the copy names people whom its captions and its photos' captions show.
	 * @return ranges in the text of {@link #wire()}, in order
	 */
	public List<TextRange> people() {
		List<String> names = new ArrayList<>();
		this.wire.captions().forEach((inline) -> inline.caption().people().forEach((each) -> names.add(each.name())));
		this.photos.forEach(
				(placed) -> CaptionParser.parse(placed.caption()).people().forEach((each) -> names.add(each.name())));
		return Names.mentions(this.wire.text(), names.stream().distinct().toList());
	}

	/**
	 * The lead photo.
	 * @return empty without photos
	 */
	public Optional<PlacedPhoto> lead() {
		return this.photos.stream().filter(PlacedPhoto::lead).findFirst();
	}

}
