package org.cutline.safekeeping;

/** Told what a verification finds and how far it is. */
public interface Listener {

	/**
	 * Something is wrong.
	 * @param problem what
	 */
	void found(Problem problem);

	/**
	 * It is this far; told often.
	 * @param count how far
	 * @return false to end it
	 */
	boolean goesOn(Count count);

}
