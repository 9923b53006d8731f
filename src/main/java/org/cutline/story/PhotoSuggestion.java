package org.cutline.story;

import java.util.List;

import org.cutline.photo.PhotoCard;

/**
 * A photo of the desk that may suit a story.
 *
 * @param photo the photo
 * @param people the people of the story whom its caption names, by surname
 * @param samePlace whether it names the dateline's city
 * @param sameDay whether it was taken on the dateline's day or the day before
 */
public record PhotoSuggestion(PhotoCard photo, List<String> people, boolean samePlace, boolean sameDay) {

	public PhotoSuggestion {
		people = List.copyOf(people);
	}

	int score() {
		return 3 * Math.min(this.people.size(), 4) + (this.samePlace ? 2 : 0) + (this.sameDay ? 2 : 0);
	}

}
