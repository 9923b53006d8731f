package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Octets that are all in memory.
 */
final class OctetsInMemory extends Octets {

	private final byte[] array;

	OctetsInMemory(byte[] array) {
		this.array = array;
	}

	@Override
	long size() {
		return this.array.length;
	}

	@Override
	int u8(long at) {
		return (at < 0 || at >= this.array.length) ? -1 : this.array[(int) at] & 0xFF;
	}

	@Override
	int fill(long at, byte[] into, int count) {
		int there = (int) Math.clamp(this.array.length - at, 0L, count);
		if (there > 0) {
			System.arraycopy(this.array, (int) at, into, 0, there);
		}
		return there;
	}

	@Override
	long find(int octet, long from) {
		return OctetSearch.first(this.array, Math.clamp(from, 0, this.array.length), this.array.length, octet);
	}

	@Override
	boolean same(long at, Octets other, long otherAt, long length) {
		if (other instanceof OctetsInMemory memory) {
			return at >= 0 && otherAt >= 0 && at + length <= this.array.length
					&& otherAt + length <= memory.array.length && Arrays.equals(this.array, (int) at,
							(int) (at + length), memory.array, (int) otherAt, (int) (otherAt + length));
		}
		return super.same(at, other, otherAt, length);
	}

	@Override
	void copyTo(long at, long length, OutputStream out) throws IOException {
		out.write(this.array, (int) at, (int) length);
	}

}
