package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The octets of a file or of a part of it, read by position. What lies beyond the end is
 * simply not there: reads are clipped, so no declared length is ever allocated unless the
 * octets exist.
 */
abstract class Octets {

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
		return new Slice(this, from, Math.clamp(count, 0, size() - from));
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
		return new InMemory(array);
	}

	static Octets of(FileChannel channel) throws IOException {
		return new InFile(channel, channel.size());
	}

	private static final class InMemory extends Octets {

		private final byte[] array;

		InMemory(byte[] array) {
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
			for (int i = (int) Math.min(Math.max(from, 0), this.array.length); i < this.array.length; i++) {
				if ((this.array[i] & 0xFF) == octet) {
					return i;
				}
			}
			return this.array.length;
		}

		@Override
		boolean same(long at, Octets other, long otherAt, long length) {
			if (other instanceof InMemory memory) {
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

	private static final class InFile extends Octets {

		private static final int PAGE = 64 * 1024;

		private final FileChannel channel;

		private final long size;

		private @Nullable ByteBuffer page;

		private long pageStart = -1;

		private int pageLength;

		InFile(FileChannel channel, long size) {
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
			return (offset < this.pageLength) ? page().get((int) offset) & 0xFF : -1;
		}

		@Override
		long find(int octet, long from) {
			long at = from;
			while (u8(at) >= 0) {
				byte[] octets = page().array();
				for (int i = (int) (at - this.pageStart); i < this.pageLength; i++) {
					if ((octets[i] & 0xFF) == octet) {
						return this.pageStart + i;
					}
				}
				at = this.pageStart + this.pageLength;
			}
			return this.size;
		}

		private void turnTo(long at) {
			this.pageStart = at - at % PAGE;
			this.pageLength = read(this.pageStart, page().clear());
		}

		private ByteBuffer page() {
			ByteBuffer made = this.page;
			if (made == null) {
				made = ByteBuffer.allocate((int) Math.min(PAGE, this.size));
				this.page = made;
			}
			return made;
		}

		@Override
		int fill(long at, byte[] into, int count) {
			long offset = at - this.pageStart;
			if (this.pageStart >= 0 && offset >= 0 && offset + count <= this.pageLength) {
				page().get((int) offset, into, 0, count);
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

	private static final class Slice extends Octets {

		private final Octets whole;

		private final long from;

		private final long count;

		Slice(Octets whole, long from, long count) {
			this.whole = whole;
			this.from = from;
			this.count = count;
		}

		@Override
		long size() {
			return this.count;
		}

		@Override
		int u8(long at) {
			return (at < 0 || at >= this.count) ? -1 : this.whole.u8(this.from + at);
		}

		@Override
		int fill(long at, byte[] into, int wanted) {
			int there = (int) Math.clamp(this.count - at, 0L, wanted);
			return (at < 0) ? 0 : this.whole.fill(this.from + at, into, there);
		}

	}

}
