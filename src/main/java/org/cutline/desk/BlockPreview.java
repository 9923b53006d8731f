package org.cutline.desk;

import java.util.List;

/**
 * What a choice would do, photo by photo.
 *
 * @param choice the choice
 * @param lines a line for each photo whose blocks disagree about the field
 */
public record BlockPreview(BlockChoice choice, List<Line> lines) {

	public BlockPreview {
		lines = List.copyOf(lines);
	}

	/**
	 * The photos that would change.
	 * @return as many as the choice has something to say about
	 */
	public List<SetPhoto> changing() {
		return this.lines.stream().filter((line) -> line.effect() == Effect.CHANGES).map(Line::photo).toList();
	}

	/**
	 * One photo.
	 *
	 * @param photo the photo, with the edition that was looked at
	 * @param effect what the choice would do to it
	 * @param before what counts now, shortened
	 * @param after what would count, shortened; empty where nothing is done
	 */
	public record Line(SetPhoto photo, Effect effect, String before, String after) {
	}

	/** What a choice does to a photo. */
	public enum Effect {

		/** The block's value takes the place of the one that counts. */
		CHANGES,

		/** The block's value counts already. */
		ALREADY,

		/** The block has no value, so the photo is left alone. */
		NO_VALUE,

		/** The newsroom wrote the field itself, so the photo is left alone. */
		OWN_WORDS

	}

}
