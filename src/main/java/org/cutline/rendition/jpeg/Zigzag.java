package org.cutline.rendition.jpeg;

/** The order in which coefficients are told (T.81, figure A.6). */
final class Zigzag {

	/** Places in a block, row by row, in the order of telling. */
	static final int[] ORDER = order();

	private Zigzag() {
	}

	private static int[] order() {
		int[] order = new int[64];
		int next = 0;
		for (int sum = 0; sum <= 14; sum++) {
			for (int step = Math.max(0, sum - 7); step <= Math.min(sum, 7); step++) {
				int row = (sum % 2 == 0) ? sum - step : step;
				order[next++] = row * 8 + sum - row;
			}
		}
		return order;
	}

}
