package org.cutline.style;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which captions are held to a style.
 *
 * @param kind by what they are told
 * @param label the agency or source, as a chief wrote it, or the id of a source of the
 * intake; empty for other kinds
 * @param styleId the style
 * @param at when it was chosen, or null where a setting says so
 * @param by who chose it, or null
 */
public record StyleChoice(Kind kind, String label, String styleId, @Nullable Instant at, @Nullable PersonId by) {

	/** By what captions are told. */
	public enum Kind {

		/** In English or any other language. */
		ENGLISH,

		/** In Spanish. */
		SPANISH,

		/** With an agency in the credit line, or a Source field. */
		SOURCE,

		/** Brought by a source of the intake, named by its id. */
		FEED;

		/** Whether it needs a label. */
		boolean isNamed() {
			return this == SOURCE || this == FEED;
		}

	}

}
