package org.cutline.desk;

/** Told how far a long deed over a set is; may end it. */
@FunctionalInterface
public interface SetProgress {

	/** Goes on to the end. */
	SetProgress TO_THE_END = (done, all) -> true;

	/**
	 * Some photos are done.
	 * @param done how many
	 * @param all of how many
	 * @return false to do no more
	 */
	boolean goesOn(int done, int all);

}
