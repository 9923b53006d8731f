package org.cutline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The field of an entry that holds what does not fit into 32 bits. */
final class ZipExtra {

	private static final int WIDE = 0x0001;

	private static final int LONGEST = 28;

	private ZipExtra() {
	}

	/**
	 * Finds it among the extra fields.
	 * @param zip the archive
	 * @param place where the extra fields begin
	 * @param length how many octets they have
	 * @return its numbers in order, filled up with zeroes
	 * @throws ZipRefusal if there is none
	 */
	static ByteBuffer wide(ZipOctets zip, long place, int length) throws IOException {
		long at = place;
		while (at + 4 <= place + length) {
			ByteBuffer head = zip.at(at, 4);
			int size = ZipOctets.unsigned(head, 2);
			if (ZipOctets.unsigned(head, 0) == WIDE) {
				ByteBuffer numbers = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
				numbers.put(zip.at(at + 4, Math.min(size, LONGEST)));
				return numbers.rewind();
			}
			at += 4 + size;
		}
		throw ZipRefusal.brokenList();
	}

}
