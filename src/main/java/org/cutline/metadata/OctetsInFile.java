package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The octets of a file, of which a page is in memory.
 */
final class OctetsInFile extends Octets {

	private static final int PAGE = 64 * 1024;

	private final FileChannel channel;

	private final long size;

	private byte[] page = new byte[0];

	private long pageStart = -1;

	private int pageLength;

	OctetsInFile(FileChannel channel, long size) {
		this.channel = channel;
		this.size = size;
	}

	@Override
	long size() {
		return this.size;
	}

	@Override
	int u8(long at) {
		if (at < 0 || at >= this.size) {
			return -1;
		}
		long offset = at - this.pageStart;
		if (this.pageStart < 0 || offset < 0 || offset >= this.pageLength) {
			turnTo(at);
			offset = at - this.pageStart;
		}
		return (offset < this.pageLength) ? this.page[(int) offset] & 0xFF : -1;
	}

	@Override
	long find(int octet, long from) {
		long at = from;
		while (u8(at) >= 0) {
			int found = OctetSearch.first(this.page, (int) (at - this.pageStart), this.pageLength, octet);
			if (found < this.pageLength) {
				return this.pageStart + found;
			}
			at = this.pageStart + this.pageLength;
		}
		return this.size;
	}

	private void turnTo(long at) {
		if (this.page.length == 0) {
			this.page = new byte[(int) Math.min(PAGE, this.size)];
		}
		this.pageStart = at - at % PAGE;
		this.pageLength = read(this.pageStart, ByteBuffer.wrap(this.page));
	}

	@Override
	int fill(long at, byte[] into, int count) {
		long offset = at - this.pageStart;
		if (this.pageStart >= 0 && offset >= 0 && offset + count <= this.pageLength) {
			System.arraycopy(this.page, (int) offset, into, 0, count);
			return count;
		}
		return (at < 0) ? 0 : read(at, ByteBuffer.wrap(into, 0, count));
	}

	private int read(long at, ByteBuffer buffer) {
		try {
			int total = 0;
			int got = 0;
			while (buffer.hasRemaining() && (got = this.channel.read(buffer, at + total)) > 0) {
				total += got;
			}
			return total;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
