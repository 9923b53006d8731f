package org.cutline.rendition;

import java.util.Arrays;

import org.cutline.rendition.jpeg.Plane;
import org.cutline.rendition.jpeg.Planes;

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
		double factor = factor(rows.width(), rows.height(), edge);
		int width = scaled(rows.width(), factor);
		int height = scaled(rows.height(), factor);
		return new Pixels(width, height, rows.space(),
				scaled(rows.width(), rows.height(), rows.bands(), rows::read, width, height));
	}

	/**
	 * The same of planes.
	 * @param planes the picture, perhaps smaller already than it was
	 * @param width that it had
	 * @param height that it had
	 * @param edge the limit in pixels
	 * @return the planes; those of colour at half the size of brightness
	 */
	static Planes fit(Planes planes, int width, int height, int edge) {
		double factor = factor(width, height, edge);
		int toWidth = scaled(width, factor);
		int toHeight = scaled(height, factor);
		Plane brightness = fit(planes.brightness(), toWidth, toHeight);
		return planes.each((plane) -> (plane == planes.brightness()) ? brightness
				: fit(plane, (toWidth + 1) / 2, (toHeight + 1) / 2));
	}

	/** First across, each row once, then down. */
	private static Plane fit(Plane plane, int width, int height) {
		if (plane.width() == width && plane.height() == height) {
			return plane;
		}
		Columns across = new Columns(shares(plane.width(), width));
		Share[] down = shares(plane.height(), height);
		byte[] samples = new byte[width * height];
		int[] narrow = new int[width];
		int[] sums = new int[width];
		int read = -1;
		for (int y = 0; y < height; y++) {
			Share share = down[y];
			Arrays.fill(sums, 0);
			for (int from = share.first(); from <= share.last(); from++) {
				if (from != read) {
					narrow(plane.samples(), from * plane.stride(), across, narrow);
					read = from;
				}
				add(sums, narrow, share.weight(from));
			}
			float rows = 1f / share.total();
			for (int x = 0; x < width; x++) {
				samples[y * width + x] = (byte) (int) (sums[x] * across.one[x] * rows + 0.5f);
			}
		}
		return new Plane(width, height, samples);
	}

	private static void narrow(byte[] from, int start, Columns across, int[] narrow) {
		int[] first = across.first;
		int[] more = across.more;
		int[] firstWeight = across.firstWeight;
		int[] lastWeight = across.lastWeight;
		for (int x = 0; x < narrow.length; x++) {
			int at = start + first[x];
			int last = at + more[x];
			int sum = (from[at] & 0xFF) * firstWeight[x] + (from[last] & 0xFF) * lastWeight[x];
			for (at++; at < last; at++) {
				sum += (from[at] & 0xFF) * WHOLE;
			}
			narrow[x] = sum;
		}
	}

	private static void add(int[] sums, int[] row, int weight) {
		for (int at = 0; at < sums.length; at++) {
			sums[at] += weight * row[at];
		}
	}

	private static double factor(int width, int height, int edge) {
		return Math.min(1, (double) edge / Math.max(width, height));
	}

	private static int scaled(int length, double factor) {
		return Math.max(1, (int) Math.round(length * factor));
	}

	private static byte[] scaled(int width, int height, int bands, Rows rows, int toWidth, int toHeight) {
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
				add(sums, row, weight);
			}
			narrow(sums, across, bands, share.total(), samples, y * toWidth * bands);
		}
		return samples;
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

	/** Shares across, laid out for the innermost loop. */
	private static final class Columns {

		private final int[] first;

		private final int[] more;

		private final int[] firstWeight;

		private final int[] lastWeight;

		private final float[] one;

		Columns(Share[] shares) {
			this.first = new int[shares.length];
			this.more = new int[shares.length];
			this.firstWeight = new int[shares.length];
			this.lastWeight = new int[shares.length];
			this.one = new float[shares.length];
			for (int x = 0; x < shares.length; x++) {
				Share share = shares[x];
				this.first[x] = share.first();
				this.more[x] = share.last() - share.first();
				this.firstWeight[x] = share.firstWeight();
				this.lastWeight[x] = share.lastWeight();
				this.one[x] = 1f / share.total();
			}
		}

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
