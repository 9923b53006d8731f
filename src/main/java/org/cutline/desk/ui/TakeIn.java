package org.cutline.desk.ui;

import java.io.IOException;
import java.io.InputStream;

import org.cutline.ingest.IntakeOutcome;

/** Takes one file in that streams from a browser. */
@FunctionalInterface
interface TakeIn {

	/**
	 * Takes it in.
	 * @param fileName the name it has at its owner's
	 * @param content its octets
	 * @return what became of it
	 * @throws IOException if the stream breaks off
	 */
	IntakeOutcome take(String fileName, InputStream content) throws IOException;

}
