package org.cutline.mapping;

/** Told how far a long deed over photos is; may end it. */
@FunctionalInterface
public interface Progress {

	/** Goes on to the end. */
	Progress TO_THE_END = (done) -> true;

	/**
	 * Some photos are done.
	 * @param done how many
	 * @return false to do no more
	 */
	boolean goesOn(int done);

}
