package org.cutline.stylebook;

/**
 * The names that the newsroom knows, learned from accepted captions.
 *
 * @param bylines its by-line roster
 * @param people the people it has named
 */
public record Registers(NameRegister bylines, NameRegister people) {

	private static final Registers NONE = new Registers(NameRegister.empty(), NameRegister.empty());

	/** Registers that know nobody. */
	public static Registers none() {
		return NONE;
	}

}
