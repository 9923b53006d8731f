package org.cutline.safekeeping;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup as a ZIP; pictures are not compressed a second time. */
final class ZipTarget implements BackupTarget, AutoCloseable {

	private static final int BUFFER = 128 * 1024;

	private final ZipOutputStream zip;

	ZipTarget(OutputStream out) {
		this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
	}

	@Override
	public OutputStream next(String name) throws IOException {
		this.zip.setLevel(name.startsWith("uploads/") ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
		this.zip.putNextEntry(new ZipEntry(name));
		return new FilterOutputStream(this.zip) {
			@Override
			public void write(byte[] octets, int offset, int length) throws IOException {
				this.out.write(octets, offset, length);
			}

			@Override
			public void close() throws IOException {
				ZipTarget.this.zip.closeEntry();
			}
		};
	}

	/** Writes the end of the ZIP and leaves the stream open. */
	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
