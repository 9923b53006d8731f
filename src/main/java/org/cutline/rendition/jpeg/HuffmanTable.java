package org.cutline.rendition.jpeg;

import java.util.Arrays;

/** A table of codes (T.81, annex C and F.2.2.3), by their first bits where those tell. */
final class HuffmanTable {

	/** How many bits are looked up at once. */
	static final int LOOK = 10;

	private static final int LONGEST = 16;

	/** Without a code: for scans that need none. */
	static final HuffmanTable NONE = new HuffmanTable();

	private final short[] fast = new short[1 << LOOK];

	/** The largest code of each length, shifted to 16 bits; -1 where there is none. */
	private final int[] most = new int[LONGEST + 1];

	private final int[] offset = new int[LONGEST + 1];

	private final int[] symbols;

	private HuffmanTable() {
		this.symbols = new int[0];
		Arrays.fill(this.most, -1);
	}

	/**
	 * A table as a file gives it.
	 * @param counts how many codes there are of each length from 1 to 16
	 * @param symbols what they mean, in order
	 */
	HuffmanTable(int[] counts, int[] symbols) throws Unfit {
		this.symbols = symbols.clone();
		int code = 0;
		int next = 0;
		for (int length = 1; length <= LONGEST; length++) {
			this.offset[length] = next - code;
			for (int i = 0; i < counts[length - 1]; i++) {
				if (length <= LOOK) {
					enter(code, length, symbols[next]);
				}
				code++;
				next++;
			}
			if (code > 1 << length) {
				throw new Unfit("a table has too many codes");
			}
			this.most[length] = (counts[length - 1] > 0) ? code - 1 : -1;
			code <<= 1;
		}
	}

	private void enter(int code, int length, int symbol) throws Unfit {
		int first = code << (LOOK - length);
		if (first + (1 << (LOOK - length)) > this.fast.length) {
			throw new Unfit("a table has too many codes");
		}
		for (int at = first; at < first + (1 << (LOOK - length)); at++) {
			this.fast[at] = (short) (length << 8 | symbol);
		}
	}

	/** Length times 256, and the symbol; or 0 if those bits do not tell. */
	int look(int bits) {
		return this.fast[bits] & 0xFFFF;
	}

	/** The same of a code longer than {@link #LOOK}. */
	int search(int sixteen) throws Unfit {
		for (int length = LOOK + 1; length <= LONGEST; length++) {
			int code = sixteen >>> (LONGEST - length);
			if (code <= this.most[length]) {
				int at = code + this.offset[length];
				if (at < 0) {
					break;
				}
				return length << 8 | this.symbols[at];
			}
		}
		throw new Unfit("a code that no table has");
	}

}
