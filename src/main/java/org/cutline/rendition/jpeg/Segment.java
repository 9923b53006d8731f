package org.cutline.rendition.jpeg;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The octets behind a marker, read one after another. */
final class Segment {

	private final byte[] octets;

	private int at;

	private final int end;

	Segment(byte[] octets, int at, int end) {
		this.octets = octets;
		this.at = at;
		this.end = end;
	}

	int left() {
		return this.end - this.at;
	}

	int u8() throws Unfit {
		if (this.at >= this.end) {
			throw new Unfit("a segment is too short");
		}
		return this.octets[this.at++] & 0xFF;
	}

	int u16() throws Unfit {
		return u8() << 8 | u8();
	}

	/** Passes over a name that segments begin with, ended by a zero. */
	boolean named(String name) {
		byte[] wanted = (name + '\0').getBytes(StandardCharsets.US_ASCII);
		boolean same = left() >= wanted.length
				&& Arrays.equals(this.octets, this.at, this.at + wanted.length, wanted, 0, wanted.length);
		this.at += same ? wanted.length : 0;
		return same;
	}

	byte[] rest() {
		return Arrays.copyOfRange(this.octets, this.at, this.end);
	}

}
