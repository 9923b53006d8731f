package org.cutline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the files of an archive whose list is missing or damaged, from one header to the
 * next. Each is whole; the first that is not ends the walk.
 */
final class ZipWalk {

	private static final int HEADER = 0x04034b50;

	private static final int LIST_ENTRY = 0x02014b50;

	private static final int DESCRIPTOR = 0x08074b50;

	private static final int HEADER_LENGTH = 30;

	private static final long IN_64 = 0xFFFFFFFFL;

	private static final int MOST_ENTRIES = 2_000;

	private static final int PIECE = 1 << 16;

	private final ZipOctets zip;

	private final ZipLimits limits;

	private final List<ZipMember> members = new ArrayList<>();

	private long place;

	private long inflated;

	private ZipWalk(ZipOctets zip, ZipLimits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * Walks an archive.
	 * @throws ZipRefusal if it begins with no file
	 */
	static ZipListing through(ZipOctets zip, ZipLimits limits) throws IOException {
		if (!zip.has(HEADER, 0)) {
			throw ZipRefusal.unreadable();
		}
		ZipWalk walk = new ZipWalk(zip, limits);
		return new ZipListing(walk.members, zip.size(), walk.walk());
	}

	private ZipRefusal walk() throws IOException {
		try {
			while (this.zip.has(HEADER, this.place)) {
				if (this.members.size() == MOST_ENTRIES) {
					return ZipRefusal.tooMany(this.limits.files());
				}
				step(this.zip.at(this.place, HEADER_LENGTH));
			}
			return this.zip.has(LIST_ENTRY, this.place) ? ZipRefusal.brokenList() : ZipRefusal.cutOff();
		}
		catch (ZipRefusal ex) {
			return ex;
		}
		catch (EOFException | DataFormatException ex) {
			return ZipRefusal.cutOff();
		}
	}

	private void step(ByteBuffer header) throws IOException, DataFormatException {
		int flags = ZipOctets.unsigned(header, 6);
		int method = ZipOctets.unsigned(header, 8);
		int nameLength = ZipOctets.unsigned(header, 26);
		int extraLength = ZipOctets.unsigned(header, 28);
		String name = this.zip.name(this.place + HEADER_LENGTH, nameLength);
		long data = this.place + HEADER_LENGTH + nameLength + extraLength;
		boolean encrypted = (flags & 1) != 0;
		if ((flags & 8) != 0) {
			if (method != 8 || encrypted) {
				throw ZipRefusal.cutOff();
			}
			inflate(name, data);
			return;
		}
		long packed = ZipOctets.unsignedInt(header, 18);
		long size = ZipOctets.unsignedInt(header, 22);
		if (packed == IN_64 || size == IN_64) {
			ByteBuffer wide = ZipExtra.wide(this.zip, data - extraLength, extraLength);
			size = wide.getLong();
			packed = wide.getLong();
		}
		if (packed < 0 || packed > this.zip.size() - data) {
			throw ZipRefusal.cutOff();
		}
		this.members.add(
				new ZipMember(name, method, encrypted, 0, ZipOctets.unsignedInt(header, 14), packed, size, this.place));
		this.place = data + packed;
	}

	// Where such a file ends is known only once it has been inflated.
	private void inflate(String name, long data) throws IOException, DataFormatException {
		byte[] unpacked = new byte[PIECE];
		CRC32 crc = new CRC32();
		try (Inflater inflater = new Inflater(true)) {
			long from = data;
			while (!inflater.finished()) {
				if (inflater.needsInput()) {
					int length = (int) Math.min(PIECE, this.zip.size() - from);
					if (length <= 0) {
						throw ZipRefusal.cutOff();
					}
					inflater.setInput(this.zip.at(from, length));
					from += length;
				}
				int count = inflater.inflate(unpacked);
				if (count == 0 && inflater.needsDictionary()) {
					throw ZipRefusal.cutOff();
				}
				crc.update(unpacked, 0, count);
				this.inflated += count;
				if (this.inflated > this.limits.octets()) {
					throw ZipRefusal.tooLarge(this.limits.octets());
				}
			}
			long packed = inflater.getBytesRead();
			this.members
				.add(new ZipMember(name, 8, false, 0, crc.getValue(), packed, inflater.getBytesWritten(), this.place));
			this.place = behindDescriptor(data + packed, crc.getValue());
		}
	}

	private long behindDescriptor(long at, long crc) throws IOException {
		long numbers = this.zip.has(DESCRIPTOR, at) ? at + 4 : at;
		if (ZipOctets.unsignedInt(this.zip.at(numbers, 4), 0) != crc) {
			this.members.removeLast();
			throw ZipRefusal.cutOff();
		}
		boolean wide = !startsNext(numbers + 12) && startsNext(numbers + 20);
		return numbers + (wide ? 20 : 12);
	}

	private boolean startsNext(long at) throws IOException {
		return this.zip.has(HEADER, at) || this.zip.has(LIST_ENTRY, at);
	}

}
