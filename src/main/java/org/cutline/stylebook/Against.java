package org.cutline.stylebook;

import java.util.Locale;

/** What a rule compares a caption with, beside the caption itself. */
public enum Against {

	/** The fields of the photo. */
	FIELDS("fields"),
	/** The story that the photo goes with. */
	STORY("story"),
	/** The captions of the other photos of the event. */
	EVENT("event"),
	/** The names that the newsroom knows. */
	REGISTERS("registers"),
	/** What the house writes and how. */
	HOUSE("house");

	private final String id;

	Against(String id) {
		this.id = id;
	}

	/** Its name for people. */
	public String title(Locale locale) {
		return Message.of("against." + this.id).in(locale);
	}

}
