package org.cutline.rendition.jpeg;

import java.util.List;

/**
 * A scan that adds to what is known of its blocks: a band of waves, or one more bit of
 * each (T.81, G.1.2).
 */
final class ProgressiveScan extends Scan {

	private final int first;

	private final int last;

	/** Whether these waves are told for the first time. */
	private final boolean fresh;

	private final int low;

	/** How many blocks that follow have nothing more in this band. */
	private int empty;

	ProgressiveScan(Frame frame, List<Part> parts, int interval, BitReader bits, Band band) {
		super(frame, parts, interval, bits);
		this.first = band.first();
		this.last = band.last();
		this.fresh = band.high() == 0;
		this.low = band.low();
	}

	/**
	 * What of its blocks a scan tells.
	 *
	 * @param first wave
	 * @param last wave
	 * @param high the bit told before, 0 for none
	 * @param low the bit told now
	 */
	record Band(int first, int last, int high, int low) {

		void check(int components) throws Unfit {
			boolean order = (this.first == 0) ? this.last == 0 : this.last >= this.first && components == 1;
			if (!order || this.last > 63 || this.low > 13 || this.high != 0 && this.high != this.low + 1) {
				throw new Unfit("a scan of another kind");
			}
		}

	}

	@Override
	void restart() {
		super.restart();
		this.empty = 0;
	}

	@Override
	void block(Part part, int column, int row) throws Unfit {
		Component component = part.component();
		short[] known = component.coefficients();
		int start = component.block(column, row) * 64;
		if (this.first == 0) {
			mean(part, known, start);
		}
		else if (this.fresh) {
			waves(part.waves(), known, start);
		}
		else {
			refine(part.waves(), known, start);
		}
	}

	private void mean(Part part, short[] known, int at) throws Unfit {
		if (this.fresh) {
			known[at] = (short) (part.mean(bits()) << this.low);
		}
		else if (bits().bit() != 0) {
			known[at] |= (short) (1 << this.low);
		}
	}

	private void waves(HuffmanTable table, short[] known, int start) throws Unfit {
		if (this.empty > 0) {
			this.empty--;
			return;
		}
		int at = this.first;
		while (at <= this.last) {
			int symbol = bits().symbol(table);
			int run = symbol >> 4;
			int length = symbol & 15;
			if (length == 0 && run < 15) {
				this.empty = (1 << run) - 1 + bits().number(run);
				return;
			}
			at += run;
			if (length > 0) {
				int value = bits().difference(length);
				if (at > this.last) {
					throw new Unfit("a block of too many coefficients");
				}
				known[start + Zigzag.ORDER[at]] = (short) (value << this.low);
			}
			at++;
		}
	}

	private void refine(HuffmanTable table, short[] known, int start) throws Unfit {
		int at = this.first;
		while (this.empty == 0 && at <= this.last) {
			int symbol = bits().symbol(table);
			int run = symbol >> 4;
			int length = symbol & 15;
			if (length == 0 && run < 15) {
				this.empty = (1 << run) + bits().number(run);
				break;
			}
			if (length > 1) {
				throw new Unfit("more than one bit at once");
			}
			int fresh = (length == 0) ? 0 : (bits().bit() != 0) ? 1 << this.low : -(1 << this.low);
			at = pass(known, start, at, run);
			if (fresh != 0) {
				if (at > this.last) {
					throw new Unfit("a block of too many coefficients");
				}
				known[start + Zigzag.ORDER[at]] = (short) fresh;
			}
			at++;
		}
		if (this.empty > 0) {
			pass(known, start, at, 64);
			this.empty--;
		}
	}

	/**
	 * Passes over waves of which nothing is known, and reads one more bit of each other
	 * one on the way.
	 * @return the first unknown wave behind so many of them
	 */
	private int pass(short[] known, int start, int from, int unknown) {
		int left = unknown;
		int at = from;
		while (at <= this.last) {
			int place = start + Zigzag.ORDER[at];
			int value = known[place];
			if (value == 0) {
				if (left == 0) {
					break;
				}
				left--;
			}
			else if (bits().bit() != 0 && (value >> this.low & 1) == 0) {
				known[place] = (short) (value + ((value > 0) ? 1 << this.low : -(1 << this.low)));
			}
			at++;
		}
		return at;
	}

}
