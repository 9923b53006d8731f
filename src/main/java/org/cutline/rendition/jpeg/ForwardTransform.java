package org.cutline.rendition.jpeg;

/**
 * The cosine transform of a block in five multiplications a line (Arai, Agui and
 * Nakajima, 1988). What it gives is scaled; {@link #scale} says by how much. Both passes
 * are written out over whole columns, which the machine does eight at a time.
 */
final class ForwardTransform {

	private static final int BITS = 10;

	private static final int ROUND = 1 << (BITS - 1);

	private static final int C4 = fixed(Math.cos(Math.PI / 4));

	private static final int C6 = fixed(Math.sin(Math.PI / 8));

	private static final int C2_MINUS_C6 = fixed(Math.cos(Math.PI / 8) - Math.sin(Math.PI / 8));

	private static final int C2_PLUS_C6 = fixed(Math.cos(Math.PI / 8) + Math.sin(Math.PI / 8));

	/** Bits kept behind the point of the values. */
	private static final int KEPT = 3;

	private final int[] turned = new int[64];

	private static int fixed(double value) {
		return (int) Math.round(value * (1 << BITS));
	}

	/** How many times what T.81 wants a transformed value is. */
	static double scale(int place) {
		return 8 * (1 << KEPT) * scaleOf(place / 8) * scaleOf(place % 8);
	}

	private static double scaleOf(int wave) {
		return (wave == 0) ? 1 : Math.sqrt(2) * Math.cos(wave * Math.PI / 16);
	}

	/**
	 * Transforms a block in place.
	 * @param block 64 samples of 0 to 255, row by row
	 */
	void apply(int[] block) {
		int[] other = this.turned;
		for (int at = 0; at < 64; at++) {
			block[at] = (block[at] - 128) << KEPT;
		}
		columns(block);
		turn(block, other);
		columns(other);
		turn(other, block);
	}

	private static void turn(int[] from, int[] to) {
		for (int row = 0; row < 8; row++) {
			for (int column = 0; column < 8; column++) {
				to[column * 8 + row] = from[row * 8 + column];
			}
		}
	}

	private static void columns(int[] b) {
		for (int at = 0; at < 8; at++) {
			int sum0 = b[at] + b[at + 56];
			int odd7 = b[at] - b[at + 56];
			int sum1 = b[at + 8] + b[at + 48];
			int odd6 = b[at + 8] - b[at + 48];
			int sum2 = b[at + 16] + b[at + 40];
			int odd5 = b[at + 16] - b[at + 40];
			int sum3 = b[at + 24] + b[at + 32];
			int odd4 = b[at + 24] - b[at + 32];
			int even0 = sum0 + sum3;
			int even3 = sum0 - sum3;
			int even1 = sum1 + sum2;
			int even2 = sum1 - sum2;
			b[at] = even0 + even1;
			b[at + 32] = even0 - even1;
			int both = ((even2 + even3) * C4 + ROUND) >> BITS;
			b[at + 16] = even3 + both;
			b[at + 48] = even3 - both;
			int low = odd4 + odd5;
			int high = odd6 + odd7;
			int common = (low - high) * C6;
			int second = (low * C2_MINUS_C6 + common + ROUND) >> BITS;
			int fourth = (high * C2_PLUS_C6 + common + ROUND) >> BITS;
			int third = ((odd5 + odd6) * C4 + ROUND) >> BITS;
			int plus = odd7 + third;
			int minus = odd7 - third;
			b[at + 40] = minus + second;
			b[at + 24] = minus - second;
			b[at + 8] = plus + fourth;
			b[at + 56] = plus - fourth;
		}
	}

}
