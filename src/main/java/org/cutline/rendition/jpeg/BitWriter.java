package org.cutline.rendition.jpeg;

import java.util.Arrays;

/** The octets of a file that is written: segments, then the bits of a scan. */
final class BitWriter {

	private byte[] octets;

	private int at;

	private long bits;

	private int count;

	BitWriter(int expected) {
		this.octets = new byte[expected];
	}

	void marker(int marker) {
		octet(0xFF);
		octet(marker);
	}

	void segment(int marker, int[] content) {
		marker(marker);
		octet(content.length + 2 >> 8);
		octet(content.length + 2 & 0xFF);
		for (int each : content) {
			octet(each);
		}
	}

	/** Writes the lowest bits of a number, up to 32 of them. */
	void bits(int value, int length) {
		this.bits = this.bits << length | value & 0xFFFF_FFFFL;
		this.count += length;
		while (this.count >= 8) {
			this.count -= 8;
			byte octet = (byte) (this.bits >>> this.count);
			if (this.at + 2 > this.octets.length) {
				this.octets = Arrays.copyOf(this.octets, this.octets.length * 2);
			}
			this.octets[this.at++] = octet;
			if (octet == (byte) 0xFF) {
				this.octets[this.at++] = 0;
			}
		}
	}

	/** Fills the last octet with ones (T.81, F.1.2.3). */
	void pad() {
		if (this.count > 0) {
			bits((1 << (8 - this.count)) - 1, 8 - this.count);
		}
	}

	private void octet(int value) {
		if (this.at == this.octets.length) {
			this.octets = Arrays.copyOf(this.octets, this.octets.length * 2);
		}
		this.octets[this.at++] = (byte) value;
	}

	byte[] octets() {
		return Arrays.copyOf(this.octets, this.at);
	}

}
