package org.cutline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Files by the digest of their octets. A file in the store never changes. The order of
 * storing is: receive (stream to disk while digesting, force), {@link #keep} (move to its
 * name, force the folder), then the row that refers to it; so a row never names a file
 * that is not there.
 */
public interface BlobStore {

	/**
	 * Whether there is room for more files.
	 * @throws NoRoom if the disk is nearly full
	 * @throws IOException if the disk does not say
	 */
	default void requireRoom() throws IOException {
	}

	/**
	 * Streams a file to disk while it is digested.
	 * @param source its octets; not closed here
	 * @param limit the most octets taken
	 * @return the file, to be kept or closed
	 * @throws TooLarge if there are more octets than the limit
	 * @throws NoRoom if the disk is nearly full
	 * @throws IOException if reading or writing fails; nothing is left behind
	 */
	Received receive(InputStream source, long limit) throws IOException;

	/**
	 * Puts a received file into the store under its digest. A file that is there already
	 * is left as it is.
	 * @param received the file; its temporary copy is gone afterwards
	 * @throws IOException if it cannot be stored
	 */
	void keep(Received received) throws IOException;

	/**
	 * Where a kept file is, to read from.
	 * @param digest its name
	 * @return a path; whether there is a file is for the reader to see
	 */
	Path original(Digest digest);

	/**
	 * Stores a rendition of an original, replacing an older one.
	 * @param digest the original
	 * @param edge the longest edge in pixels
	 * @param jpeg the rendition's octets
	 * @throws IOException if it cannot be stored
	 */
	void keepRendition(Digest digest, int edge, byte[] jpeg) throws IOException;

	/**
	 * Where a rendition is, to read from.
	 * @param digest the original
	 * @param edge the longest edge in pixels
	 * @return a path; whether there is a file is for the reader to see
	 */
	Path rendition(Digest digest, int edge);

	/**
	 * Removes the files of an original that no row refers to.
	 * @param digest its name
	 * @throws IOException if a file cannot be removed
	 */
	void discard(Digest digest) throws IOException;

}
