package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes edits as {@code NAME.xmp} beside a file whose format does not take them inside,
 * in the way Adobe's programs look for them.
 */
public final class XmpSidecar {

	private XmpSidecar() {
	}

	/**
	 * The usual name of a file's sidecar.
	 * @param fileName the picture's file name, such as {@code DSC_0042.heic}
	 * @return the sidecar's, such as {@code DSC_0042.xmp}
	 */
	public static String nameFor(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return ((dot > 0) ? fileName.substring(0, dot) : fileName) + ".xmp";
	}

	/**
	 * Write a sidecar with everything the original's XMP says and the edits.
	 * @param original the file as received, which is only read
	 * @param fileName the picture's file name, for photoshop:SidecarForExtension
	 * @param edits the fields to change
	 * @param options what goes along
	 * @param target the sidecar to write
	 * @return what was done, or why nothing was written
	 * @throws IOException if the file system fails
	 */
	public static WriteOutcome write(Path original, String fileName, MetadataEdits edits, WriteOptions options,
			Path target) throws IOException {
		throw new UnsupportedOperationException();
	}

}
