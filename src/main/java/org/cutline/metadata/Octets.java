package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The octets of a file or of a part of it, read by position. What lies beyond the end is
 * simply not there: reads are clipped, so no declared length is ever allocated unless the
 * octets exist.
 */
abstract sealed class Octets permits OctetsInMemory, OctetsInFile, OctetsSlice, PatchedOctets {

	private static final int CHUNK = 64 * 1024;

	abstract long size();

	/**
	 * Fill an array from a position.
	 * @param at the position, at or after 0
	 * @param into the array to fill from its start
	 * @param count how many octets are wanted
	 * @return how many there were
	 */
	abstract int fill(long at, byte[] into, int count);

	/**
	 * The octet at a position.
	 * @param at the position
	 * @return 0 to 255, or -1 beyond the end
	 */
	abstract int u8(long at);

	/**
	 * Find an octet.
	 * @param octet the octet, 0 to 255
	 * @param from where to start
	 * @return where it is next, or the size if it is nowhere
	 */
	long find(int octet, long from) {
		long at = from;
		while (at < size() && u8(at) != octet) {
			at++;
		}
		return Math.min(at, size());
	}

	/**
	 * A copy of some octets, fewer if the end comes first.
	 * @param at the position
	 * @param count how many, as declared by the file
	 * @return what there is, at most {@link Limits#READ_OCTETS} octets
	 */
	byte[] bytes(long at, long count) {
		if (at < 0 || at >= size() || count <= 0) {
			return new byte[0];
		}
		byte[] copy = new byte[(int) Math.min(Math.min(count, size() - at), Limits.READ_OCTETS)];
		int got = fill(at, copy, copy.length);
		return (got == copy.length) ? copy : Arrays.copyOf(copy, Math.max(got, 0));
	}

	/**
	 * Whether other octets are the same.
	 * @param at where these start
	 * @param other the others
	 * @param otherAt where the others start
	 * @param length how many
	 * @return true if all are there and the same
	 */
	boolean same(long at, Octets other, long otherAt, long length) {
		byte[] mine = new byte[(int) Math.min(CHUNK, length)];
		byte[] others = new byte[mine.length];
		for (long done = 0; done < length; done += mine.length) {
			int count = (int) Math.min(mine.length, length - done);
			if (fill(at + done, mine, count) != count || other.fill(otherAt + done, others, count) != count
					|| !Arrays.equals(mine, 0, count, others, 0, count)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Copy octets to a stream.
	 * @param at where they start
	 * @param length how many
	 * @param out the stream
	 * @throws IOException if there are fewer, or the stream fails
	 */
	void copyTo(long at, long length, OutputStream out) throws IOException {
		byte[] chunk = new byte[(int) Math.min(CHUNK, length)];
		for (long done = 0; done < length;) {
			int got = fill(at + done, chunk, (int) Math.min(chunk.length, length - done));
			if (got <= 0) {
				throw new IOException("The original became shorter while it was read");
			}
			out.write(chunk, 0, got);
			done += got;
		}
	}

	Octets slice(long at, long count) {
		long from = Math.clamp(at, 0, size());
		return new OctetsSlice(this, from, Math.clamp(count, 0, size() - from));
	}

	/**
	 * An unsigned 16-bit number.
	 * @param at the position
	 * @param bigEndian the order of the octets
	 * @return the number, or -1 beyond the end
	 */
	int u16(long at, boolean bigEndian) {
		int first = u8(at);
		int second = u8(at + 1);
		if (first < 0 || second < 0) {
			return -1;
		}
		return bigEndian ? (first << 8 | second) : (second << 8 | first);
	}

	/**
	 * An unsigned 32-bit number.
	 * @param at the position
	 * @param bigEndian the order of the octets
	 * @return the number, or -1 beyond the end
	 */
	long u32(long at, boolean bigEndian) {
		long first = u16(at, bigEndian);
		long second = u16(at + 2, bigEndian);
		if (first < 0 || second < 0) {
			return -1;
		}
		return bigEndian ? (first << 16 | second) : (second << 16 | first);
	}

	int u16(long at) {
		return u16(at, true);
	}

	long u32(long at) {
		return u32(at, true);
	}

	/**
	 * An unsigned 64-bit number, as far as a file can be long.
	 * @param at the position
	 * @return the number, or -1 beyond the end or where it is larger than a file
	 */
	long u64(long at) {
		long high = u32(at);
		long low = u32(at + 4);
		return (high < 0 || low < 0 || high > Integer.MAX_VALUE) ? -1 : high << 32 | low;
	}

	boolean startsWith(long at, String ascii) {
		for (int i = 0; i < ascii.length(); i++) {
			if (u8(at + i) != ascii.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	boolean startsWith(long at, byte[] prefix) {
		for (int i = 0; i < prefix.length; i++) {
			if (u8(at + i) != (prefix[i] & 0xFF)) {
				return false;
			}
		}
		return true;
	}

	String ascii(long at, long count) {
		return new String(bytes(at, count), StandardCharsets.ISO_8859_1);
	}

	static Octets of(byte[] array) {
		return new OctetsInMemory(array);
	}

	static Octets of(FileChannel channel) throws IOException {
		return new OctetsInFile(channel, channel.size());
	}

}
