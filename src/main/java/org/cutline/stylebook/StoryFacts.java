package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the story that a photo goes with.
 *
 * @param body the story's text
 * @param date the day of its dateline, or null
 * @param city the city of its dateline, or null
 * @param people the people it names
 */
public record StoryFacts(String body, @Nullable LocalDate date, @Nullable String city, List<String> people) {

	public StoryFacts {
		people = List.copyOf(people);
	}

}
