package org.cutline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The octets of an archive: small numbers at a place, and a run of octets as a stream.
 */
final class ZipOctets {

	private static final int LONGEST_NAME = 1_024;

	private static final Charset OLD_NAMES = Charset.isSupported("IBM437") ? Charset.forName("IBM437")
			: StandardCharsets.ISO_8859_1;

	private final FileChannel file;

	private final long size;

	ZipOctets(FileChannel file) throws IOException {
		this.file = file;
		this.size = file.size();
	}

	long size() {
		return this.size;
	}

	/**
	 * Reads a few octets; no more are asked for than a header has.
	 * @throws EOFException if the archive ends before
	 */
	ByteBuffer at(long place, int length) throws IOException {
		if (place < 0 || place > this.size - length) {
			throw new EOFException();
		}
		ByteBuffer octets = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		long from = place;
		while (octets.hasRemaining()) {
			int count = this.file.read(octets, from);
			if (count < 0) {
				throw new EOFException();
			}
			from += count;
		}
		return octets.flip();
	}

	/** Whether the four octets at a place are this signature. */
	boolean has(int signature, long place) throws IOException {
		return place >= 0 && place <= this.size - 4 && at(place, 4).getInt() == signature;
	}

	/** A run of octets; it ends where the archive does, if that is earlier. */
	InputStream run(long from, long length) {
		return new Run(from, Math.min(this.size, from + length));
	}

	/** A name: UTF-8 if it says so or is, else of the old code page of DOS. */
	String name(long place, int length) throws IOException {
		byte[] octets = at(place, Math.min(length, LONGEST_NAME)).array();
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(octets, OLD_NAMES);
		}
	}

	static int unsigned(ByteBuffer octets, int place) {
		return octets.getShort(place) & 0xFFFF;
	}

	static long unsignedInt(ByteBuffer octets, int place) {
		return octets.getInt(place) & 0xFFFFFFFFL;
	}

	private final class Run extends InputStream {

		private long place;

		private final long end;

		Run(long from, long end) {
			this.place = from;
			this.end = end;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int wanted = (int) Math.min(length, this.end - this.place);
			if (wanted <= 0) {
				return (length == 0) ? 0 : -1;
			}
			int count = ZipOctets.this.file.read(ByteBuffer.wrap(target, offset, wanted), this.place);
			this.place += Math.max(0, count);
			return count;
		}

	}

}
