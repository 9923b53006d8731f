package org.cutline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Reads lines as octets, whatever they hold, without ever keeping more than one of them.
 * A line ends with LF or CRLF; a byte order mark in front of the first is left out.
 */
final class LineReader implements Closeable {

	private final InputStream in;

	private final int limit;

	private final byte[] buffer = new byte[1 << 16];

	private int from;

	private int to;

	private byte[] line = new byte[1 << 10];

	private int length;

	private long number;

	/**
	 * Lines of a stream.
	 * @param in the stream
	 * @param limit the most octets that a line may have; of a longer one they are thrown
	 * away
	 */
	LineReader(InputStream in, int limit) {
		this.in = in;
		this.limit = limit;
	}

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param octets what is in it, its end not included
	 * @param tooLong whether it has more octets than may be, and {@code octets} is empty
	 */
	record Line(long number, byte[] octets, boolean tooLong) {

		boolean isBlank() {
			for (byte octet : this.octets) {
				if (octet != ' ' && octet != '\t') {
					return false;
				}
			}
			return !this.tooLong;
		}

	}

	/** The octets at the front, at most so many, not taken away. */
	byte[] peek(int octets) throws IOException {
		boolean more = true;
		while (more && this.to - this.from < octets) {
			more = more();
		}
		return Arrays.copyOfRange(this.buffer, this.from, Math.min(this.to, this.from + octets));
	}

	/** Whether the next line may have to be waited for. */
	boolean mayWait() throws IOException {
		for (int i = this.from; i < this.to; i++) {
			if (this.buffer[i] == '\n') {
				return false;
			}
		}
		return this.in.available() == 0;
	}

	/** The next line, or null at the end. */
	@Nullable Line next() throws IOException {
		this.length = 0;
		boolean tooLong = false;
		boolean any = false;
		while (this.from < this.to || fill()) {
			any = true;
			int end = this.from;
			while (end < this.to && this.buffer[end] != '\n') {
				end++;
			}
			tooLong = tooLong || this.length + (end - this.from) > this.limit + 1;
			if (!tooLong) {
				keep(end);
			}
			boolean ended = end < this.to;
			this.from = ended ? end + 1 : end;
			if (ended) {
				break;
			}
		}
		return any ? line(tooLong) : null;
	}

	private Line line(boolean tooLong) {
		this.number++;
		int end = (this.length > 0 && this.line[this.length - 1] == '\r') ? this.length - 1 : this.length;
		boolean over = tooLong || end > this.limit;
		int start = (this.number == 1 && startsWithMark(end)) ? 3 : 0;
		byte[] octets = over ? new byte[0] : Arrays.copyOfRange(this.line, start, end);
		return new Line(this.number, octets, over);
	}

	private boolean startsWithMark(int end) {
		return end >= 3 && this.line[0] == (byte) 0xEF && this.line[1] == (byte) 0xBB && this.line[2] == (byte) 0xBF;
	}

	private void keep(int end) {
		int count = end - this.from;
		if (this.length + count > this.line.length) {
			this.line = Arrays.copyOf(this.line, Math.max(this.length + count, this.line.length * 2));
		}
		System.arraycopy(this.buffer, this.from, this.line, this.length, count);
		this.length += count;
	}

	private boolean fill() throws IOException {
		this.from = 0;
		this.to = 0;
		return more();
	}

	private boolean more() throws IOException {
		if (this.to == this.buffer.length) {
			return false;
		}
		int count = this.in.read(this.buffer, this.to, this.buffer.length - this.to);
		this.to += Math.max(count, 0);
		return count > 0;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
