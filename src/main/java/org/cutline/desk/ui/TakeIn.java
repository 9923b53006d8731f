package org.cutline.desk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.cutline.ingest.Delivery;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.ZipIntake;
import org.cutline.ingest.ZipLine;

/** Takes one file in that streams from a browser, or the files of an archive. */
@FunctionalInterface
interface TakeIn {

	/**
	 * Takes it in.
	 * @param fileName the name it has at its owner's
	 * @param content its octets
	 * @param drop the intake that it belongs to
	 * @param lines told what became of it; of an archive, of each file in it
	 * @throws IOException if the stream breaks off
	 */
	void take(String fileName, InputStream content, Delivery drop, Consumer<ZipLine> lines) throws IOException;

	/** By way of the services. */
	static TakeIn by(PhotoIntake photos, ZipIntake archives) {
		return (fileName, content, drop, lines) -> {
			if (ZipIntake.isArchive(fileName)) {
				archives.take(fileName, content, drop, lines);
			}
			else {
				lines.accept(new ZipLine(fileName, photos.take(fileName, content, drop)));
			}
		};
	}

}
