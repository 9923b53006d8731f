package org.cutline.rendition.jpeg;

/**
 * One component of a picture, eight bits a sample.
 *
 * @param width in samples
 * @param height in samples
 * @param stride samples from one row to the next, at least the width
 * @param samples row by row
 */
public record Plane(int width, int height, int stride, byte[] samples) {

	/**
	 * A plane without gaps between its rows.
	 * @param width in samples
	 * @param height in samples
	 * @param samples row by row
	 */
	public Plane(int width, int height, byte[] samples) {
		this(width, height, width, samples);
	}

	/**
	 * One sample.
	 * @param x the column, from 0
	 * @param y the row, from 0
	 * @return 0 to 255
	 */
	public int at(int x, int y) {
		return this.samples[y * this.stride + x] & 0xFF;
	}

}
