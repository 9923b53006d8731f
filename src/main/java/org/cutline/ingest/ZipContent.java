package org.cutline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The octets of one file of an archive, unpacked as they are read. Before it says that it
 * has ended, what was read is held against the declared size and CRC.
 */
final class ZipContent extends InputStream {

	/** Below this, how much something grew says little. */
	private static final long SMALL = 1 << 20;

	private final InputStream unpacked;

	private final Inflater inflater = new Inflater(true);

	private final ZipMember member;

	private final ZipLimits limits;

	private final Sum sum;

	private final CRC32 crc = new CRC32();

	private long count;

	ZipContent(ZipMember member, InputStream packed, ZipLimits limits, Sum sum) {
		this.member = member;
		this.limits = limits;
		this.sum = sum;
		this.unpacked = (member.method() == 0) ? packed : new InflaterInputStream(packed, this.inflater, 1 << 14);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = unpack(target, offset, length);
		if (read < 0) {
			if (this.count != this.member.size() || this.crc.getValue() != this.member.crc()) {
				throw ZipRefusal.damaged();
			}
			return -1;
		}
		this.crc.update(target, offset, read);
		this.count += read;
		this.sum.octets += read;
		if (this.count > SMALL && this.count / this.limits.ratio() > Math.max(1, this.member.packed())) {
			throw ZipRefusal.bomb(this.limits.ratio());
		}
		if (this.sum.octets > this.limits.octets()) {
			throw ZipRefusal.tooLarge(this.limits.octets());
		}
		return read;
	}

	@Override
	public void close() throws IOException {
		this.inflater.close();
		this.unpacked.close();
	}

	private int unpack(byte[] target, int offset, int length) throws IOException {
		try {
			return this.unpacked.read(target, offset, length);
		}
		catch (ZipException | EOFException ex) {
			throw ZipRefusal.damaged();
		}
	}

	/** Octets that have been unpacked of all files of an archive. */
	static final class Sum {

		private long octets;

		long octets() {
			return this.octets;
		}

	}

}
