package org.cutline.rendition;

import java.awt.color.ColorSpace;
import java.util.Arrays;

/**
 * Makes pictures smaller: every pixel of the small picture is the mean of the area that
 * it covers, edges by their share, so that fine lines neither flicker nor vanish.
 */
final class Scaling {

	/** How finely shares are told. */
	private static final int WHOLE = 256;

	private Scaling() {
	}

	/**
	 * A picture whose longest edge is not over a limit; it is never made larger.
	 * @param rows the picture
	 * @param edge the limit in pixels
	 * @return the picture in its own colours
	 */
	static Pixels fit(SampleRows rows, int edge) {
		return scaled(rows.width(), rows.height(), rows::read, rows.space(), edge);
	}

	static Pixels fit(Pixels picture, int edge) {
		int length = picture.width() * picture.bands();
		return scaled(picture.width(), picture.height(), (y, into) -> {
			for (int at = 0; at < length; at++) {
				into[at] = picture.samples()[y * length + at] & 0xFF;
			}
		}, picture.space(), edge);
	}

	private static Pixels scaled(int width, int height, Rows rows, ColorSpace space, int edge) {
		double factor = Math.min(1, (double) edge / Math.max(width, height));
		int toWidth = Math.max(1, (int) Math.round(width * factor));
		int toHeight = Math.max(1, (int) Math.round(height * factor));
		int bands = space.getNumComponents();
		byte[] samples = new byte[toWidth * toHeight * bands];
		Share[] across = shares(width, toWidth);
		Share[] down = shares(height, toHeight);
		int[] row = new int[width * bands];
		int[] sums = new int[width * bands];
		int read = -1;
		for (int y = 0; y < toHeight; y++) {
			Arrays.fill(sums, 0);
			Share share = down[y];
			for (int from = share.first(); from <= share.last(); from++) {
				if (from != read) {
					rows.read(from, row);
					read = from;
				}
				int weight = share.weight(from);
				for (int at = 0; at < sums.length; at++) {
					sums[at] += weight * row[at];
				}
			}
			narrow(sums, across, bands, share.total(), samples, y * toWidth * bands);
		}
		return new Pixels(toWidth, toHeight, space, samples);
	}

	/** Each sum is up to 255 times the rows' share; the columns' come to it here. */
	private static void narrow(int[] sums, Share[] across, int bands, int rows, byte[] samples, int start) {
		for (int x = 0; x < across.length; x++) {
			Share share = across[x];
			long total = (long) share.total() * rows;
			double one = 1.0 / total;
			for (int band = 0; band < bands; band++) {
				int first = share.first() * bands + band;
				int last = share.last() * bands + band;
				long sum = (long) sums[first] * share.firstWeight();
				for (int at = first + bands; at < last; at += bands) {
					sum += (long) sums[at] * WHOLE;
				}
				if (last > first) {
					sum += (long) sums[last] * share.lastWeight();
				}
				samples[start + x * bands + band] = (byte) (int) (sum * one + 0.5);
			}
		}
	}

	private static Share[] shares(int from, int to) {
		Share[] shares = new Share[to];
		for (int index = 0; index < to; index++) {
			long start = (long) index * from * WHOLE / to;
			long end = (long) (index + 1) * from * WHOLE / to;
			int first = (int) (start / WHOLE);
			int last = (int) ((end - 1) / WHOLE);
			int firstWeight = (int) (Math.min(end, (first + 1L) * WHOLE) - start);
			int lastWeight = (last > first) ? (int) (end - (long) last * WHOLE) : 0;
			shares[index] = new Share(first, last, firstWeight, lastWeight);
		}
		return shares;
	}

	/** Reads one row of samples. */
	private interface Rows {

		void read(int y, int[] into);

	}

	/** Which old pixels a new one covers, and how much of the first and the last. */
	private record Share(int first, int last, int firstWeight, int lastWeight) {

		int weight(int at) {
			return (at == this.first) ? this.firstWeight : (at == this.last) ? this.lastWeight : WHOLE;
		}

		int total() {
			return this.firstWeight + this.lastWeight + Math.max(this.last - this.first - 1, 0) * WHOLE;
		}

	}

}
