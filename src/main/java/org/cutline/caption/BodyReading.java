package org.cutline.caption;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the body of a caption tells and how.
 *
 * @param lead the first sentence, or null where there is no body
 * @param background the sentences behind it, in order
 * @param quotes quoted words, without their marks, in order
 * @param event what the picture was taken at, such as
 * {@code the G7 Foreign Ministers' Meeting}, or null
 * @param unnamed people whom it does not name, in order
 */
public record BodyReading(@Nullable Lead lead, List<TextRange> background, List<TextRange> quotes,
		@Nullable Event event, List<UnnamedPeople> unnamed) {

	/** Nothing told. */
	static final BodyReading NONE = new BodyReading(null, List.of(), List.of(), null, List.of());

	public BodyReading {
		background = List.copyOf(background);
		quotes = List.copyOf(quotes);
		unnamed = List.copyOf(unnamed);
	}

	/** The second sentence, which gives the background. */
	public Optional<TextRange> secondSentence() {
		return this.background.stream().findFirst();
	}

	/**
	 * The lead sentence.
	 *
	 * @param range where it stands
	 * @param tense the tense of its verb
	 * @param verb where the verb stands, null for {@link Tense#NONE}
	 */
	public record Lead(TextRange range, Tense tense, @Nullable TextRange verb) {

		/** Whether it is in the present, as wire captions are to be. */
		public boolean isPresent() {
			return this.tense == Tense.PRESENT;
		}

	}

	/** The tense of a sentence. */
	public enum Tense {

		PRESENT, PAST, FUTURE,

		/** No verb is found: a bare name, or a language that is not read in full. */
		NONE

	}

	/**
	 * What a picture was taken at.
	 *
	 * @param name the words as printed, with the article
	 * @param range where they stand
	 */
	public record Event(String name, TextRange range) {
	}

}
