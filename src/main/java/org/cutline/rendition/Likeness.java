package org.cutline.rendition;

import java.util.Arrays;

import org.cutline.rendition.jpeg.Plane;

/**
 * What a picture looks like in 64 bits: whether each of the 64 slowest waves of its
 * brightness is stronger than their median. Copies that were made smaller, compressed
 * again, or cut a little at the edges differ in few bits, other pictures in many.
 */
public final class Likeness {

	private static final int GRID = 32;

	/** Waves each way that count; that of no length, the mean brightness, does not. */
	private static final int WAVES = 8;

	private static final double[][] COSINES = cosines();

	private Likeness() {
	}

	/**
	 * In how many bits two differ: up to 10 for copies of one picture, about 32 for two
	 * that have nothing to do with each other.
	 * @param one the one
	 * @param other the other
	 * @return 0 to 64
	 */
	public static int distance(long one, long other) {
		return Long.bitCount(one ^ other);
	}

	static long of(Plane picture) {
		double[][] brightness = brightness(picture);
		double[] waves = new double[WAVES * WAVES];
		for (int down = 0; down < WAVES; down++) {
			for (int across = 0; across < WAVES; across++) {
				waves[down * WAVES + across] = wave(brightness, down + 1, across + 1);
			}
		}
		double[] sorted = waves.clone();
		Arrays.sort(sorted);
		double median = (sorted[31] + sorted[32]) / 2;
		long bits = 0;
		for (int at = 0; at < waves.length; at++) {
			bits |= (waves[at] > median) ? 1L << at : 0;
		}
		return bits;
	}

	/** How much of a wave is in the picture (the discrete cosine transform, type II). */
	private static double wave(double[][] brightness, int down, int across) {
		double sum = 0;
		for (int y = 0; y < GRID; y++) {
			for (int x = 0; x < GRID; x++) {
				sum += brightness[y][x] * COSINES[down][y] * COSINES[across][x];
			}
		}
		return sum;
	}

	/** The mean of each field of a grid over the picture. */
	private static double[][] brightness(Plane picture) {
		double[][] sums = new double[GRID][GRID];
		int[][] counts = new int[GRID][GRID];
		int height = Math.max(picture.height(), GRID);
		int width = Math.max(picture.width(), GRID);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				sums[y * GRID / height][x * GRID / width] += picture.at(x * picture.width() / width,
						y * picture.height() / height);
				counts[y * GRID / height][x * GRID / width]++;
			}
		}
		for (int y = 0; y < GRID; y++) {
			for (int x = 0; x < GRID; x++) {
				sums[y][x] /= counts[y][x];
			}
		}
		return sums;
	}

	private static double[][] cosines() {
		double[][] cosines = new double[WAVES + 1][GRID];
		for (int wave = 0; wave <= WAVES; wave++) {
			for (int at = 0; at < GRID; at++) {
				cosines[wave][at] = Math.cos(Math.PI * wave * (2 * at + 1) / (2 * GRID));
			}
		}
		return cosines;
	}

}
