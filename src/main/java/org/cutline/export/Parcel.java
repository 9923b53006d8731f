package org.cutline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * An order, ready to be sent as one download. Close it when that is done or given up;
 * what was written for it is gone then.
 */
public interface Parcel extends AutoCloseable {

	/**
	 * The name of the download.
	 * @return a safe file name
	 */
	String fileName();

	/**
	 * What it is.
	 * @return a media type
	 */
	String mediaType();

	/**
	 * How large it is.
	 * @return octets, or -1 where that shows only at the end
	 */
	long size();

	/**
	 * Names the report of this parcel.
	 * @return the id
	 */
	String id();

	/**
	 * Sends it; may be called once.
	 * @param out where to; not closed here
	 * @param progress told about each photo
	 * @return what became of each photo
	 * @throws IOException if the stream breaks off
	 */
	ExportReport sendTo(OutputStream out, Consumer<ExportLine> progress) throws IOException;

	@Override
	void close() throws IOException;

}
