package org.cutline.desk.ui;

import java.util.HexFormat;

/**
 * Octets as they are looked at: place, eight octets in hexadecimal, the same as ASCII.
 */
final class HexDump {

	/** As many octets a line as a narrow panel holds. */
	private static final int LINE = 8;

	private HexDump() {
	}

	/**
	 * The lines of some octets.
	 * @param octets the octets
	 * @param most how many are shown at most
	 * @return the lines, such as {@code 0010  4c 69 73 62 6f 61 00 00  Lisboa··}
	 */
	static String of(byte[] octets, int most) {
		int end = Math.min(octets.length, most);
		StringBuilder lines = new StringBuilder(end * 5);
		String place = (end > 0x10000) ? "%05x  " : "%04x  ";
		for (int at = 0; at < end; at += LINE) {
			int until = Math.min(at + LINE, end);
			lines.append(place.formatted(at))
				.append(HexFormat.ofDelimiter(" ").formatHex(octets, at, until))
				.repeat(' ', 3 * (LINE - (until - at)) + 2);
			for (int i = at; i < until; i++) {
				lines.append((octets[i] >= 0x20 && octets[i] < 0x7F) ? (char) octets[i] : '·');
			}
			lines.append('\n');
		}
		return lines.toString();
	}

}
