package org.cutline.stylebook;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the captions of the other photos of the same event say.
 *
 * @param photos the other photos, each as its caption has it
 */
public record EventFacts(List<Sibling> photos) {

	private static final EventFacts NONE = new EventFacts(List.of());

	public EventFacts {
		photos = List.copyOf(photos);
	}

	/** A photo that stands alone. */
	public static EventFacts none() {
		return NONE;
	}

	/**
	 * Another photo of the event.
	 *
	 * @param name what an editor knows it by, its file name
	 * @param caption its caption
	 * @param people the people named
	 * @param city the city, or null
	 * @param country the country, or null
	 * @param date the day it was taken, or null
	 */
	public record Sibling(String name, String caption, List<String> people, @Nullable String city,
			@Nullable String country, @Nullable LocalDate date) {

		public Sibling {
			people = List.copyOf(people);
		}

	}

}
