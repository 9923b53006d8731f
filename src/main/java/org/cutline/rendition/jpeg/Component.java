package org.cutline.rendition.jpeg;

import org.jspecify.annotations.Nullable;

/** One component of a frame while it is read. */
final class Component {

	private final int id;

	private final int across;

	private final int down;

	private final int table;

	/** The whole component's, in samples of the file. */
	private final int width;

	private final int height;

	/**
	 * In blocks, with those that fill the last row and column of the interleaved units.
	 */
	private final int blocksAcross;

	private final int blocksDown;

	/** How many samples of a block's eight are made each way. */
	private final int points;

	private final ReducedTransform transform;

	/** From row to row of the samples. */
	private final int stride;

	private final byte[] samples;

	/** What is known of the blocks of a progressive file, or null. */
	private final short @Nullable [] coefficients;

	private int[] quantization = new int[0];

	private boolean seen;

	Component(Frame.Declared declared, Frame frame, int points) {
		this.id = declared.id();
		this.across = declared.across();
		this.down = declared.down();
		this.table = declared.table();
		this.width = frame.width(declared);
		this.height = frame.height(declared);
		this.blocksAcross = frame.unitsAcross() * declared.across();
		this.blocksDown = frame.unitsDown() * declared.down();
		this.points = points;
		this.transform = new ReducedTransform(points);
		this.stride = this.blocksAcross * points + ReducedTransform.BEYOND;
		this.samples = new byte[this.stride * this.blocksDown * points];
		this.coefficients = frame.progressive() ? new short[this.blocksAcross * this.blocksDown * 64] : null;
	}

	int id() {
		return this.id;
	}

	int across() {
		return this.across;
	}

	int down() {
		return this.down;
	}

	int table() {
		return this.table;
	}

	int points() {
		return this.points;
	}

	/** Blocks of a scan that has this component alone. */
	int ownAcross() {
		return (this.width + 7) / 8;
	}

	int ownDown() {
		return (this.height + 7) / 8;
	}

	/** The table counts as it stands when the component's first scan begins. */
	void begin(int[] quantizationTable) {
		if (this.quantization.length == 0) {
			this.quantization = quantizationTable.clone();
		}
		this.seen = true;
	}

	boolean seen() {
		return this.seen;
	}

	int[] quantization() {
		return this.quantization;
	}

	short[] coefficients() {
		if (this.coefficients == null) {
			throw new IllegalStateException("only progressive files keep their coefficients");
		}
		return this.coefficients;
	}

	int block(int column, int row) {
		return row * this.blocksAcross + column;
	}

	/**
	 * Makes samples of a block.
	 * @param block its coefficients, row by row, multiplied out
	 * @param columns how many of its columns have any
	 * @param rows how many of its rows have any
	 * @param column where it stands
	 * @param row where it stands
	 */
	void draw(int[] block, int columns, int rows, int column, int row) {
		int at = row * this.points * this.stride + column * this.points;
		this.transform.apply(block, columns, rows, this.samples, at, this.stride);
	}

	/** Makes samples of all blocks of a progressive file. */
	void drawAll() {
		short[] known = coefficients();
		int[] block = new int[64];
		for (int row = 0; row < ownDown(); row++) {
			for (int column = 0; column < ownAcross(); column++) {
				int start = block(column, row) * 64;
				int columns = 1;
				int rows = 1;
				for (int at = 0; at < 64; at++) {
					int value = known[start + at];
					block[at] = value * this.quantization[at];
					if (value != 0) {
						columns = Math.max(columns, (at & 7) + 1);
						rows = Math.max(rows, (at >> 3) + 1);
					}
				}
				draw(block, columns, rows, column, row);
			}
		}
	}

	Plane plane() {
		return new Plane((this.width * this.points + 7) / 8, (this.height * this.points + 7) / 8, this.stride,
				this.samples);
	}

}
