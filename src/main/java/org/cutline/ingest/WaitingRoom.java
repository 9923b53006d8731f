package org.cutline.ingest;

import java.util.List;

/** Where files of sources wait to be taken in: asked by whoever shows the intake. */
public interface WaitingRoom {

	/**
	 * How each source stands whose files come by themselves.
	 * @return one entry a source, whether anything waits or not; for editors
	 */
	List<WaitingFiles> waiting();

	/**
	 * Tries at once what failed before, rather than after the pause it was given.
	 * @param source whose files
	 * @return false if no files of that source come by themselves; for editors
	 */
	boolean tryNow(SourceId source);

}
