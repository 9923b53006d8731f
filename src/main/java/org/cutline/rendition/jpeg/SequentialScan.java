package org.cutline.rendition.jpeg;

import java.util.Arrays;
import java.util.List;

/** A scan that tells its blocks whole (T.81, F.2.2). */
final class SequentialScan extends Scan {

	private final int[] block = new int[64];

	SequentialScan(Frame frame, List<Part> parts, int interval, BitReader bits) {
		super(frame, parts, interval, bits);
	}

	@Override
	void block(Part part, int column, int row) throws Unfit {
		BitReader bits = bits();
		HuffmanTable table = part.waves();
		Component component = part.component();
		int[] quantization = component.quantization();
		Arrays.fill(this.block, 0);
		this.block[0] = part.mean(bits) * quantization[0];
		int columns = 0;
		int rows = 0;
		int at = 1;
		while (at < 64) {
			int symbol = bits.symbol(table);
			int length = symbol & 15;
			if (length == 0) {
				if (symbol != 0xF0) {
					break;
				}
				at += 16;
				continue;
			}
			at += symbol >> 4;
			int value = bits.difference(length);
			if (at > 63) {
				throw new Unfit("a block of too many coefficients");
			}
			int place = Zigzag.ORDER[at];
			this.block[place] = value * quantization[place];
			columns = Math.max(columns, place & 7);
			rows = Math.max(rows, place >> 3);
			at++;
		}
		component.draw(this.block, columns + 1, rows + 1, column, row);
	}

}
