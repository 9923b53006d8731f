package org.cutline.rendition.jpeg;

/**
 * The bits of a scan (T.81, F.2.2.5). At a marker it gives zeros, and knows whether any
 * of them was asked for.
 */
final class BitReader {

	private static final int LOOK = HuffmanTable.LOOK;

	private final byte[] octets;

	private int at;

	private long bits;

	private int count;

	private int given;

	BitReader(byte[] octets, int at) {
		this.octets = octets;
		this.at = at;
	}

	/** Sees to it that the next 40 bits are there. */
	private void fill() {
		byte[] from = this.octets;
		int next = this.at;
		while (this.count <= 56) {
			int octet = (next < from.length) ? from[next] & 0xFF : 0xFF;
			if (octet != 0xFF) {
				next++;
			}
			else if (next + 1 < from.length && from[next + 1] == 0) {
				next += 2;
			}
			else {
				octet = 0;
				this.given += 8;
			}
			this.bits |= (long) octet << (56 - this.count);
			this.count += 8;
		}
		this.at = next;
	}

	/** The next code's symbol. */
	int symbol(HuffmanTable table) throws Unfit {
		if (this.count < 32) {
			fill();
		}
		int found = table.look((int) (this.bits >>> (64 - LOOK)));
		if (found == 0) {
			found = table.search((int) (this.bits >>> 48));
		}
		skip(found >>> 8);
		return found & 0xFF;
	}

	/** That many bits as a number, after a symbol. */
	int number(int length) {
		if (length == 0) {
			return 0;
		}
		int value = (int) (this.bits >>> (64 - length));
		skip(length);
		return value;
	}

	/** That many bits as a difference, after a symbol (T.81, F.2.2.1). */
	int difference(int length) {
		if (length == 0) {
			return 0;
		}
		int value = (int) (this.bits >>> (64 - length));
		int negative = (int) (~this.bits >> 63);
		skip(length);
		return value + (negative & (1 - (1 << length)));
	}

	/** One bit on its own. */
	int bit() {
		if (this.count < 1) {
			fill();
		}
		int value = (int) (this.bits >>> 63);
		skip(1);
		return value;
	}

	/** That many bits, up to 16, on their own. */
	int bits(int length) {
		if (this.count < length) {
			fill();
		}
		return number(length);
	}

	private void skip(int length) {
		this.bits <<= length;
		this.count -= length;
	}

	/**
	 * Goes on behind a restart marker.
	 * @param number the number it has to have, 0 to 7
	 */
	void restart(int number) throws Unfit {
		end();
		if (this.at + 1 >= this.octets.length || (this.octets[this.at] & 0xFF) != 0xFF
				|| (this.octets[this.at + 1] & 0xFF) != Marker.RST0 + number) {
			throw new Unfit("a restart marker is missing");
		}
		this.at += 2;
		this.bits = 0;
		this.count = 0;
		this.given = 0;
	}

	/**
	 * Ends the scan.
	 * @return where the marker behind it stands
	 */
	int end() throws Unfit {
		// What was given in place of bits has to be left over.
		if (this.count < this.given) {
			throw new Unfit("the scan is too short");
		}
		if (this.count - this.given > 7) {
			throw new Unfit("the scan is too long");
		}
		return this.at;
	}

}
