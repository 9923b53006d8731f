package org.cutline.metadata;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds an octet, eight at a time: what follows a picture is found by looking for markers
 * in megabytes of it.
 */
final class OctetSearch {

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private static final long ONES = 0x0101010101010101L;

	private static final long HIGHS = 0x8080808080808080L;

	private OctetSearch() {
	}

	/**
	 * The place of an octet.
	 * @param octets where to look
	 * @param from the first place to look at, at or after 0
	 * @param to the place after the last
	 * @param octet the octet, 0 to 255
	 * @return where it is first, or {@code to} if it is nowhere
	 */
	static int first(byte[] octets, int from, int to, int octet) {
		long wanted = ONES * octet;
		int at = from;
		while (at + 8 <= to) {
			long zeroWhereFound = (long) EIGHT.get(octets, at) ^ wanted;
			long found = (zeroWhereFound - ONES) & ~zeroWhereFound & HIGHS;
			if (found != 0) {
				return at + Long.numberOfTrailingZeros(found) / 8;
			}
			at += 8;
		}
		while (at < to && (octets[at] & 0xFF) != octet) {
			at++;
		}
		return at;
	}

}
