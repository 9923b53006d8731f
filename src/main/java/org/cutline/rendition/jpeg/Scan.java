package org.cutline.rendition.jpeg;

import java.util.List;

/**
 * Goes through the blocks of a scan in their order (T.81, A.2): units of all its
 * components, or the blocks of the only one.
 */
abstract class Scan {

	private final Frame frame;

	private final List<Part> parts;

	private final int interval;

	private final BitReader bits;

	Scan(Frame frame, List<Part> parts, int interval, BitReader bits) {
		this.frame = frame;
		this.parts = parts;
		this.interval = interval;
		this.bits = bits;
	}

	/** Reads it, and says where the marker behind it stands. */
	int read() throws Unfit {
		boolean alone = this.parts.size() == 1;
		Component only = this.parts.getFirst().component();
		int across = alone ? only.ownAcross() : this.frame.unitsAcross();
		int down = alone ? only.ownDown() : this.frame.unitsDown();
		int units = across * down;
		int unit = 0;
		while (unit < units) {
			if (unit > 0 && this.interval > 0 && unit % this.interval == 0) {
				this.bits.restart(unit / this.interval - 1 & 7);
				restart();
			}
			int column = unit % across;
			int row = unit / across;
			if (alone) {
				block(this.parts.getFirst(), column, row);
			}
			else {
				unit(column, row);
			}
			unit++;
		}
		return this.bits.end();
	}

	private void unit(int column, int row) throws Unfit {
		for (Part part : this.parts) {
			Component component = part.component();
			for (int down = 0; down < component.down(); down++) {
				for (int across = 0; across < component.across(); across++) {
					block(part, column * component.across() + across, row * component.down() + down);
				}
			}
		}
	}

	BitReader bits() {
		return this.bits;
	}

	void restart() {
		this.parts.forEach((part) -> part.predicted = 0);
	}

	/**
	 * Reads one block.
	 * @param part whose
	 * @param column where it stands
	 * @param row where it stands
	 */
	abstract void block(Part part, int column, int row) throws Unfit;

	/** A component in a scan. */
	static final class Part {

		private final Component component;

		private final HuffmanTable means;

		private final HuffmanTable waves;

		private int predicted;

		Part(Component component, HuffmanTable means, HuffmanTable waves) {
			this.component = component;
			this.means = means;
			this.waves = waves;
		}

		Component component() {
			return this.component;
		}

		HuffmanTable waves() {
			return this.waves;
		}

		/** The block's mean, told as a difference from the last one's (T.81, F.1.2.1). */
		int mean(BitReader bits) throws Unfit {
			int length = bits.symbol(this.means);
			if (length > 15) {
				throw new Unfit("a difference of too many bits");
			}
			this.predicted += bits.difference(length);
			return this.predicted;
		}

	}

}
