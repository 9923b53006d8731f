package org.cutline.rendition.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The octets of a file that is written: segments, then the bits of a scan. */
final class BitWriter {

	private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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
		if (this.count >= 32) {
			this.count -= 32;
			four((int) (this.bits >>> this.count));
		}
	}

	/** Behind an octet of ones a zero says that it is no marker (T.81, F.1.2.3). */
	private void four(int octets) {
		if (this.at + 8 > this.octets.length) {
			this.octets = Arrays.copyOf(this.octets, this.octets.length * 2);
		}
		int zeros = ~octets;
		if ((zeros - 0x0101_0101 & octets & 0x8080_8080) == 0) {
			FOUR.set(this.octets, this.at, octets);
			this.at += 4;
			return;
		}
		for (int shift = 24; shift >= 0; shift -= 8) {
			stuffed(octets >>> shift & 0xFF);
		}
	}

	private void stuffed(int octet) {
		octet(octet);
		if (octet == 0xFF) {
			octet(0);
		}
	}

	/** Fills the last octet with ones (T.81, F.1.2.3), and ends the scan. */
	void pad() {
		int ones = -this.count & 7;
		this.bits = this.bits << ones | (1 << ones) - 1;
		this.count += ones;
		while (this.count > 0) {
			this.count -= 8;
			stuffed((int) (this.bits >>> this.count) & 0xFF);
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
