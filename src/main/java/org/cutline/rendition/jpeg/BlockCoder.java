package org.cutline.rendition.jpeg;

/** Transforms, quantizes and writes blocks of one kind (T.81, A.3 and F.1.2). */
final class BlockCoder {

	/** Makes numbers positive while they are rounded; more than any of them. */
	private static final int ABOVE = 1 << 14;

	private final int[] quantization;

	/** What a transformed value is multiplied by to be quantized. */
	private final float[] factors = new float[64];

	private final HuffmanCodes.Pair codes;

	private final int[] block = new int[64];

	private final ForwardTransform transform = new ForwardTransform();

	BlockCoder(int[] quantization, HuffmanCodes.Pair codes) {
		this.quantization = quantization;
		this.codes = codes;
		for (int at = 0; at < 64; at++) {
			this.factors[at] = (float) (1 / (quantization[at] * ForwardTransform.scale(at)));
		}
	}

	HuffmanCodes.Pair codes() {
		return this.codes;
	}

	/** The table as a file tells it. */
	int[] quantization(int number) {
		int[] told = new int[65];
		told[0] = number;
		for (int i = 0; i < 64; i++) {
			told[i + 1] = this.quantization[Zigzag.ORDER[i]];
		}
		return told;
	}

	/**
	 * Writes a block.
	 * @param plane where from
	 * @param column which block; beyond the edge its last samples are repeated
	 * @param row which block
	 * @param predicted the mean of the block before
	 * @param out gets the codes
	 * @return the mean of this one
	 */
	int write(Plane plane, int column, int row, int predicted, BitWriter out) {
		load(plane, column * 8, row * 8);
		this.transform.apply(this.block);
		quantize();
		int mean = this.block[0];
		code(this.codes.means(), 0, mean - predicted, out);
		int run = 0;
		for (int i = 1; i < 64; i++) {
			int value = this.block[Zigzag.ORDER[i]];
			if (value == 0) {
				run++;
				continue;
			}
			while (run > 15) {
				this.codes.waves().write(0xF0, out);
				run -= 16;
			}
			code(this.codes.waves(), run, value, out);
			run = 0;
		}
		if (run > 0) {
			this.codes.waves().write(0, out);
		}
		return mean;
	}

	private void quantize() {
		int[] values = this.block;
		float[] by = this.factors;
		for (int at = 0; at < 64; at++) {
			values[at] = (int) (values[at] * by[at] + (ABOVE + 0.5f)) - ABOVE;
		}
	}

	/** How many bits a number has, then the bits (T.81, F.1.2.1). */
	private static void code(HuffmanCodes codes, int run, int value, BitWriter out) {
		int length = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
		codes.write(run << 4 | length, (value < 0) ? value + (1 << length) - 1 : value, length, out);
	}

	private void load(Plane plane, int left, int top) {
		byte[] samples = plane.samples();
		boolean inside = left + 8 <= plane.width() && top + 8 <= plane.height();
		for (int y = 0; y < 8; y++) {
			int start = Math.min(top + y, plane.height() - 1) * plane.stride();
			if (inside) {
				for (int x = 0; x < 8; x++) {
					this.block[y * 8 + x] = samples[start + left + x] & 0xFF;
				}
			}
			else {
				for (int x = 0; x < 8; x++) {
					this.block[y * 8 + x] = samples[start + Math.min(left + x, plane.width() - 1)] & 0xFF;
				}
			}
		}
	}

}
