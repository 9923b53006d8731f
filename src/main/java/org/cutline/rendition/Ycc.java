package org.cutline.rendition;

import java.awt.color.ColorSpace;

import org.cutline.rendition.jpeg.Plane;
import org.cutline.rendition.jpeg.Planes;
import org.jspecify.annotations.Nullable;

/**
 * From RGB to brightness and differences of colour, and back, as JFIF does it (ITU-R
 * BT.601 over all 256 steps).
 */
final class Ycc {

	private static final int BITS = 16;

	private static final int HALF = 1 << (BITS - 1);

	private Ycc() {
	}

	/**
	 * Planes of a picture; those of colour at half its size.
	 * @param rgb three bands
	 * @return the planes
	 */
	static Planes planes(Pixels rgb) {
		int width = rgb.width();
		int height = rgb.height();
		byte[] from = rgb.samples();
		byte[] brightness = new byte[width * height];
		for (int at = 0; at < brightness.length; at++) {
			int red = from[3 * at] & 0xFF;
			int green = from[3 * at + 1] & 0xFF;
			int blue = from[3 * at + 2] & 0xFF;
			brightness[at] = (byte) ((fixed(0.299) * red + fixed(0.587) * green + fixed(0.114) * blue + HALF) >> BITS);
		}
		return new Planes(new Plane(width, height, brightness), colour(rgb, -0.168736, -0.331264, 0.5),
				colour(rgb, 0.5, -0.418688, -0.081312));
	}

	/** Each sample is the mean of four pixels. */
	private static Plane colour(Pixels rgb, double red, double green, double blue) {
		int width = (rgb.width() + 1) / 2;
		int height = (rgb.height() + 1) / 2;
		int reds = fixed(red);
		int greens = fixed(green);
		int blues = fixed(blue);
		byte[] from = rgb.samples();
		byte[] samples = new byte[width * height];
		for (int y = 0; y < height; y++) {
			int upper = 2 * y * rgb.width();
			int lower = Math.min(2 * y + 1, rgb.height() - 1) * rgb.width();
			for (int x = 0; x < width; x++) {
				int left = 3 * 2 * x;
				int right = 3 * Math.min(2 * x + 1, rgb.width() - 1);
				int sum = 0;
				for (int band = 0; band < 3; band++) {
					int four = (from[3 * upper + left + band] & 0xFF) + (from[3 * upper + right + band] & 0xFF)
							+ (from[3 * lower + left + band] & 0xFF) + (from[3 * lower + right + band] & 0xFF);
					sum += four * ((band == 0) ? reds : (band == 1) ? greens : blues);
				}
				samples[y * width + x] = clamped(128 + (sum + 2 * HALF >> BITS + 2));
			}
		}
		return new Plane(width, height, samples);
	}

	/**
	 * A picture of planes.
	 * @param planes brightness alone, or with colour
	 * @param space what RGB or grey means
	 * @return one band or three, as the planes are
	 */
	static Pixels pixels(Planes planes, ColorSpace space) {
		Plane bright = planes.brightness();
		Plane blue = planes.blue();
		Plane red = planes.red();
		int bands = (blue == null || red == null) ? 1 : 3;
		byte[] samples = new byte[bright.width() * bright.height() * bands];
		int at = 0;
		for (int y = 0; y < bright.height(); y++) {
			for (int x = 0; x < bright.width(); x++) {
				int light = bright.at(x, y);
				if (bands == 1) {
					samples[at++] = (byte) light;
					continue;
				}
				int cb = sample(blue, x, y) - 128;
				int cr = sample(red, x, y) - 128;
				samples[at++] = clamped(light + (fixed(1.402) * cr + HALF >> BITS));
				samples[at++] = clamped(light - (fixed(0.344136) * cb + fixed(0.714136) * cr + HALF >> BITS));
				samples[at++] = clamped(light + (fixed(1.772) * cb + HALF >> BITS));
			}
		}
		return new Pixels(bright.width(), bright.height(), space, samples);
	}

	private static int sample(@Nullable Plane half, int x, int y) {
		return (half != null) ? half.at(x / 2, y / 2) : 128;
	}

	private static int fixed(double factor) {
		return (int) Math.round(factor * (1 << BITS));
	}

	private static byte clamped(int value) {
		return (byte) Math.clamp(value, 0, 255);
	}

}
