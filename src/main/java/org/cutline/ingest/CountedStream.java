package org.cutline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the octets that come, and tells whether it was their sender who broke off. */
final class CountedStream extends FilterInputStream {

	private volatile long octets;

	private volatile boolean brokenOff;

	CountedStream(InputStream source) {
		super(source);
	}

	/** How many have come. */
	long octets() {
		return this.octets;
	}

	/** Whether reading failed. */
	boolean isBrokenOff() {
		return this.brokenOff;
	}

	@Override
	public int read() throws IOException {
		try {
			int octet = super.read();
			this.octets = this.octets + ((octet >= 0) ? 1 : 0);
			return octet;
		}
		catch (IOException ex) {
			this.brokenOff = true;
			throw ex;
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		try {
			int count = super.read(buffer, offset, length);
			this.octets = this.octets + Math.max(0, count);
			return count;
		}
		catch (IOException ex) {
			this.brokenOff = true;
			throw ex;
		}
	}

}
