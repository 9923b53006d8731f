package org.cutline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, by the list at its end. No memory is taken by declared lengths,
 * and no more entries are read than an archive may hold.
 *
 * @param members its entries, in the order of the list
 * @param end where its files end and the list begins
 * @param remark what is wrong with the archive as a whole, or null
 */
record ZipListing(List<ZipMember> members, long end, @Nullable ZipRefusal remark) {

	/** Folders and clutter count here, so there are more of them than of files. */
	private static final int MOST_ENTRIES = 10_000;

	private static final int LIST_ENTRY = 0x02014b50;

	private static final int LIST_END = 0x06054b50;

	private static final int LIST_END_64 = 0x06064b50;

	private static final int LIST_END_64_PLACE = 0x07064b50;

	private static final int END_LENGTH = 22;

	private static final int LONGEST_COMMENT = 65_535;

	private static final int ENTRY_LENGTH = 46;

	private static final long IN_64 = 0xFFFFFFFFL;

	private static final int UNIX = 3;

	private static final int MAC = 19;

	/**
	 * Reads the list.
	 * @return the listing, or empty if the list is missing or damaged
	 */
	static Optional<ZipListing> read(ZipOctets zip) throws IOException {
		try {
			Optional<Long> end = findEnd(zip);
			return end.isPresent() ? Optional.of(list(zip, end.get())) : Optional.empty();
		}
		catch (EOFException | ZipRefusal ex) {
			return Optional.empty();
		}
	}

	private static Optional<Long> findEnd(ZipOctets zip) throws IOException {
		long first = Math.max(0, zip.size() - END_LENGTH - LONGEST_COMMENT);
		int length = (int) (zip.size() - first);
		ByteBuffer tail = zip.at(first, length);
		for (int place = length - END_LENGTH; place >= 0; place--) {
			if (tail.getInt(place) == LIST_END && place + END_LENGTH + ZipOctets.unsigned(tail, place + 20) <= length) {
				return Optional.of(first + place);
			}
		}
		return Optional.empty();
	}

	private static ZipListing list(ZipOctets zip, long end) throws IOException {
		ByteBuffer record = zip.at(end, END_LENGTH);
		long size = ZipOctets.unsignedInt(record, 12);
		long declared = ZipOctets.unsignedInt(record, 16);
		long listEnd = end;
		if (zip.has(LIST_END_64_PLACE, end - 20)) {
			long place = zip.at(end - 20, 20).getLong(8);
			if (!zip.has(LIST_END_64, place)) {
				throw ZipRefusal.brokenList();
			}
			ByteBuffer record64 = zip.at(place, 56);
			size = record64.getLong(40);
			declared = record64.getLong(48);
			listEnd = place;
		}
		long begin = listEnd - size;
		// What stands before the archive, such as a program that unpacks it, moves it.
		long moved = begin - declared;
		if (size < 0 || begin < 0 || moved < 0) {
			throw ZipRefusal.brokenList();
		}
		return entries(zip, begin, listEnd, moved);
	}

	private static ZipListing entries(ZipOctets zip, long begin, long end, long moved) throws IOException {
		List<ZipMember> members = new ArrayList<>();
		long place = begin;
		while (place < end && members.size() < MOST_ENTRIES) {
			ByteBuffer entry = zip.at(place, ENTRY_LENGTH);
			if (entry.getInt(0) != LIST_ENTRY) {
				throw ZipRefusal.brokenList();
			}
			int name = ZipOctets.unsigned(entry, 28);
			int extra = ZipOctets.unsigned(entry, 30);
			members.add(member(zip, entry, place, name, extra, moved));
			place += ENTRY_LENGTH + name + extra + ZipOctets.unsigned(entry, 32);
		}
		return new ZipListing(members, begin, (place < end) ? ZipRefusal.tooMany(ZipLimits.STANDARD.files()) : null);
	}

	private static ZipMember member(ZipOctets zip, ByteBuffer entry, long place, int name, int extra, long moved)
			throws IOException {
		long packed = ZipOctets.unsignedInt(entry, 20);
		long size = ZipOctets.unsignedInt(entry, 24);
		long at = ZipOctets.unsignedInt(entry, 42);
		if (packed == IN_64 || size == IN_64 || at == IN_64) {
			ByteBuffer wide = ZipExtra.wide(zip, place + ENTRY_LENGTH + name, extra);
			size = (size == IN_64) ? wide.getLong() : size;
			packed = (packed == IN_64) ? wide.getLong() : packed;
			at = (at == IN_64) ? wide.getLong() : at;
		}
		int madeBy = ZipOctets.unsigned(entry, 4) >> 8;
		int mode = (madeBy == UNIX || madeBy == MAC) ? ZipOctets.unsigned(entry, 40) : 0;
		boolean encrypted = (ZipOctets.unsigned(entry, 8) & 1) != 0;
		return new ZipMember(zip.name(place + ENTRY_LENGTH, name), ZipOctets.unsigned(entry, 10), encrypted, mode,
				ZipOctets.unsignedInt(entry, 16), packed, size, at + moved);
	}

}
