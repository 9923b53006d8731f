package org.cutline.rendition.jpeg;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** Codes to write with (T.81, annex C). */
final class HuffmanCodes {

	/** Tables K.3 and K.5. */
	static final Pair BRIGHT = new Pair(new HuffmanCodes(JPEGHuffmanTable.StdDCLuminance),
			new HuffmanCodes(JPEGHuffmanTable.StdACLuminance));

	/** Tables K.4 and K.6. */
	static final Pair COLOUR = new Pair(new HuffmanCodes(JPEGHuffmanTable.StdDCChrominance),
			new HuffmanCodes(JPEGHuffmanTable.StdACChrominance));

	private final short[] counts;

	private final short[] symbols;

	private final int[] code = new int[256];

	private final int[] length = new int[256];

	private HuffmanCodes(JPEGHuffmanTable table) {
		this.counts = table.getLengths();
		this.symbols = table.getValues();
		int next = 0;
		int at = 0;
		for (int bits = 1; bits <= this.counts.length; bits++) {
			for (int i = 0; i < this.counts[bits - 1]; i++) {
				this.code[this.symbols[at]] = next++;
				this.length[this.symbols[at++]] = bits;
			}
			next <<= 1;
		}
	}

	void write(int symbol, BitWriter out) {
		out.bits(this.code[symbol], this.length[symbol]);
	}

	/** A symbol's code and the bits that follow it. */
	void write(int symbol, int bits, int count, BitWriter out) {
		out.bits(this.code[symbol] << count | bits, this.length[symbol] + count);
	}

	/** The table as a file tells it. */
	int[] table(int kind) {
		int[] told = new int[17 + this.symbols.length];
		told[0] = kind;
		for (int i = 0; i < this.counts.length; i++) {
			told[1 + i] = this.counts[i];
		}
		for (int i = 0; i < this.symbols.length; i++) {
			told[17 + i] = this.symbols[i];
		}
		return told;
	}

	/**
	 * The codes of one kind of component.
	 *
	 * @param means of the blocks' means
	 * @param waves of everything else
	 */
	record Pair(HuffmanCodes means, HuffmanCodes waves) {
	}

}
