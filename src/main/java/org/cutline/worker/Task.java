package org.cutline.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Something that a worker does. It is made anew in the worker's process by its class, so
 * it has a constructor without parameters, and knows nothing of the desk.
 */
public interface Task {

	/**
	 * Does it.
	 * @param arguments what to work on: paths and numbers
	 * @param answer gets what came of it, at most {@link Workers#LONGEST_ANSWER} octets
	 * @throws IOException if it cannot be done
	 */
	void run(List<String> arguments, DataOutputStream answer) throws IOException;

}
