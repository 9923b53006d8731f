package org.cutline.desk;

import java.io.IOException;
import java.util.function.IntConsumer;

/** What an empty desk offers to be filled with; contributed by the sample. */
public interface SampleOffer {

	/**
	 * How many photos it brings.
	 * @return the number
	 */
	int size();

	/**
	 * Brings them, as the signed-in person. Doing it twice adds nothing.
	 * @param progress told how many are done
	 * @throws IOException if a file cannot be stored
	 */
	void load(IntConsumer progress) throws IOException;

}
