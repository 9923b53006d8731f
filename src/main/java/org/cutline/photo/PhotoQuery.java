package org.cutline.photo;

import org.jspecify.annotations.Nullable;

/**
 * Which photos a contact sheet shows.
 *
 * @param words words that all must occur in caption, headline, names, credit or file
 * name; case and accents do not matter, and words between double quotes belong together
 * @param state only photos in this state, or null
 * @param findings only photos with such findings, or null
 * @param newestFirst whether the last arrival comes first
 */
public record PhotoQuery(String words, @Nullable PhotoState state, @Nullable Findings findings, boolean newestFirst) {

	/** Photos by what the last check of them found. */
	public enum Findings {

		/** At least one error. */
		ERRORS,

		/** No error, at least one warning. */
		WARNINGS,

		/** Neither. */
		CLEAN

	}

	/**
	 * Every photo, in order of arrival.
	 * @return the widest query
	 */
	public static PhotoQuery everything() {
		return new PhotoQuery("", null, null, false);
	}

	public PhotoQuery withWords(String newWords) {
		return new PhotoQuery(newWords, this.state, this.findings, this.newestFirst);
	}

	public PhotoQuery withState(@Nullable PhotoState newState) {
		return new PhotoQuery(this.words, newState, this.findings, this.newestFirst);
	}

	public PhotoQuery withFindings(@Nullable Findings newFindings) {
		return new PhotoQuery(this.words, this.state, newFindings, this.newestFirst);
	}

	public PhotoQuery withNewestFirst(boolean newest) {
		return new PhotoQuery(this.words, this.state, this.findings, newest);
	}

	/**
	 * Whether nothing is left out.
	 * @return true for no words and no filters
	 */
	public boolean isEverything() {
		return this.words.isBlank() && this.state == null && this.findings == null;
	}

}
