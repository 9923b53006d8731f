package org.cutline.safekeeping;

/** A command that cannot be carried out, with the sentence that says why. */
final class CommandRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final transient Object[] values;

	CommandRefused(String key, Object... values) {
		super(key);
		this.key = key;
		this.values = values.clone();
	}

	/** The text's key. */
	String key() {
		return this.key;
	}

	/** What goes into its places. */
	Object[] values() {
		return this.values.clone();
	}

}
