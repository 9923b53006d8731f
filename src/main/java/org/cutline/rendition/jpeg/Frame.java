package org.cutline.rendition.jpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * What a frame header says (T.81, B.2.2).
 *
 * @param progressive whether each scan adds to what others said
 * @param width in pixels
 * @param height in pixels
 * @param declared its components
 */
record Frame(boolean progressive, int width, int height, List<Declared> declared) {

	/**
	 * A component.
	 *
	 * @param id its name
	 * @param across samples to a unit, each way
	 * @param down samples to a unit, each way
	 * @param table the quantization table's number
	 */
	record Declared(int id, int across, int down, int table) {
	}

	static Frame read(boolean progressive, Segment segment) throws Unfit {
		int precision = segment.u8();
		int height = segment.u16();
		int width = segment.u16();
		int count = segment.u8();
		if (precision != 8 || height == 0 || width == 0 || count != 1 && count != 3) {
			throw new Unfit("a frame of another kind");
		}
		List<Declared> components = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int id = segment.u8();
			int factors = segment.u8();
			int table = segment.u8();
			components.add(new Declared(id, factors >> 4, factors & 15, table));
		}
		Frame frame = new Frame(progressive, width, height, List.copyOf(components));
		frame.check();
		return frame;
	}

	private void check() throws Unfit {
		long ids = this.declared.stream().map(Declared::id).distinct().count();
		for (Declared each : this.declared) {
			boolean factors = each.across >= 1 && each.across <= 4 && each.down >= 1 && each.down <= 4;
			if (!factors || each.table > 3 || ids != this.declared.size()) {
				throw new Unfit("a frame of another kind");
			}
			if (mostAcross() % each.across != 0 || mostDown() % each.down != 0) {
				throw new Unfit("components of uneven sizes");
			}
		}
	}

	private int mostAcross() {
		return this.declared.stream().mapToInt(Declared::across).max().orElseThrow();
	}

	private int mostDown() {
		return this.declared.stream().mapToInt(Declared::down).max().orElseThrow();
	}

	int unitsAcross() {
		return Math.ceilDiv(this.width, 8 * mostAcross());
	}

	int unitsDown() {
		return Math.ceilDiv(this.height, 8 * mostDown());
	}

	int width(Declared component) {
		return Math.ceilDiv(this.width * component.across, mostAcross());
	}

	int height(Declared component) {
		return Math.ceilDiv(this.height * component.down, mostDown());
	}

	/** Coefficients of all blocks. */
	long coefficients() {
		return this.declared.stream()
			.mapToLong((each) -> 64L * unitsAcross() * each.across * unitsDown() * each.down)
			.sum();
	}

}
