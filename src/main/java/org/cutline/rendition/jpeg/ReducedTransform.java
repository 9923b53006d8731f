package org.cutline.rendition.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Makes of a block's coefficients a block of fewer samples each way, as the inverse
 * cosine transform of that length over the slowest waves does. All eight make the whole
 * block (T.81, A.3.3).
 */
final class ReducedTransform {

	/** How many samples behind the last of a row may be written to. */
	static final int BEYOND = 8;

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private static final int BITS = 11;

	/** Bits kept between the two passes. */
	private static final int BETWEEN = 3;

	/** Rounds, and lifts samples about zero to their middle (T.81, A.3.1). */
	private static final int MIDDLE = (128 << (BITS + BETWEEN)) + (1 << (BITS + BETWEEN - 1));

	private final int points;

	/**
	 * By point times eight plus wave; the waves are even or odd about the middle, so that
	 * the points of the other half follow.
	 */
	private final int[] factors;

	private final int[] between = new int[64];

	/**
	 * A transform.
	 * @param points how many samples are made each way, 1 to 8
	 */
	ReducedTransform(int points) {
		this.points = points;
		this.factors = new int[points * 8];
		for (int point = 0; point < points; point++) {
			for (int wave = 0; wave < points; wave++) {
				double unit = Math.sqrt(((wave == 0) ? 1.0 : 2.0) / 8);
				double value = unit * Math.cos((2 * point + 1) * wave * Math.PI / (2 * points));
				this.factors[point * 8 + wave] = (int) Math.round(value * (1 << BITS));
			}
		}
	}

	/**
	 * Makes a block of samples.
	 * @param block coefficients, row by row
	 * @param columns how many columns have any, from the left
	 * @param rows how many rows have any, from the top
	 * @param samples gets the samples
	 * @param at where the first goes
	 * @param stride from row to row; {@link #BEYOND} more than the blocks take
	 */
	void apply(int[] block, int columns, int rows, byte[] samples, int at, int stride) {
		int across = Math.min(columns, this.points);
		int down = Math.min(rows, this.points);
		if (across == 1 && down == 1) {
			fill((byte) Math.clamp(128 + ((block[0] + 4) >> 3), 0, 255), samples, at, stride);
			return;
		}
		int[] between = this.between;
		for (int column = 0; column < across; column++) {
			line(block, column, 8, down, between, column, 8, 1 << (BITS - BETWEEN - 1), BITS - BETWEEN);
		}
		for (int row = 0; row < this.points; row++) {
			line(between, row * 8, 1, across, between, row * 8, 1, MIDDLE, BITS + BETWEEN);
			for (int point = 0; point < this.points; point++) {
				samples[at + row * stride + point] = (byte) Math.clamp(between[row * 8 + point], 0, 255);
			}
		}
	}

	/** One line of coefficients, {@code step} apart, to as many points. */
	private void line(int[] from, int at, int step, int count, int[] into, int to, int apart, int round, int shift) {
		int wave0 = from[at];
		if (count == 1) {
			flat((this.factors[0] * wave0 + round) >> shift, into, to, apart);
			return;
		}
		int wave1 = (count > 1) ? from[at + step] : 0;
		int wave2 = (count > 2) ? from[at + 2 * step] : 0;
		int wave3 = (count > 3) ? from[at + 3 * step] : 0;
		int[] f = this.factors;
		int last = to + (this.points - 1) * apart;
		int half = (this.points + 1) / 2;
		if (count == 2) {
			for (int point = 0; point < half; point++) {
				int even = f[0] * wave0 + round;
				int odd = f[point * 8 + 1] * wave1;
				into[to + point * apart] = (even + odd) >> shift;
				into[last - point * apart] = (even - odd) >> shift;
			}
			return;
		}
		if (count <= 4) {
			for (int point = 0; point < half; point++) {
				int even = f[point * 8] * wave0 + f[point * 8 + 2] * wave2 + round;
				int odd = f[point * 8 + 1] * wave1 + f[point * 8 + 3] * wave3;
				into[to + point * apart] = (even + odd) >> shift;
				into[last - point * apart] = (even - odd) >> shift;
			}
			return;
		}
		int wave4 = from[at + 4 * step];
		int wave5 = (count > 5) ? from[at + 5 * step] : 0;
		int wave6 = (count > 6) ? from[at + 6 * step] : 0;
		int wave7 = (count > 7) ? from[at + 7 * step] : 0;
		for (int point = 0; point < half; point++) {
			int even = f[point * 8] * wave0 + f[point * 8 + 2] * wave2 + f[point * 8 + 4] * wave4
					+ f[point * 8 + 6] * wave6 + round;
			int odd = f[point * 8 + 1] * wave1 + f[point * 8 + 3] * wave3 + f[point * 8 + 5] * wave5
					+ f[point * 8 + 7] * wave7;
			into[to + point * apart] = (even + odd) >> shift;
			into[last - point * apart] = (even - odd) >> shift;
		}
	}

	/** Nothing but the mean. */
	private void flat(int value, int[] into, int to, int apart) {
		for (int point = 0; point < this.points; point++) {
			into[to + point * apart] = value;
		}
	}

	/** Eight at once: what is right of the block is drawn later, or never looked at. */
	private void fill(byte value, byte[] samples, int at, int stride) {
		long eight = (value & 0xFF) * 0x0101_0101_0101_0101L;
		for (int row = 0; row < this.points; row++) {
			EIGHT.set(samples, at + row * stride, eight);
		}
	}

}
