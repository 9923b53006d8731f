package org.cutline.rendition;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

import org.jspecify.annotations.Nullable;

/**
 * A decoded picture of whatever layout, read row by row as samples of eight bits, with
 * what is transparent laid on white.
 */
final class SampleRows {

	private final BufferedImage picture;

	private final Raster raster;

	private final ColorModel model;

	/** Whether the samples are the picture's own, rather than converted one by one. */
	private final boolean own;

	private final ColorSpace space;

	private final int bands;

	private final byte @Nullable [] octets;

	private int[] numbers = new int[0];

	SampleRows(BufferedImage picture, @Nullable ColorSpace declared) {
		this.picture = picture;
		this.raster = picture.getRaster();
		this.model = picture.getColorModel();
		ColorSpace found = this.model.getColorSpace();
		this.own = isPlain(this.model, found);
		ColorSpace meant = this.own ? found : ColorSpace.getInstance(ColorSpace.CS_sRGB);
		boolean unsaid = meant.isCS_sRGB() || isGrey(meant);
		this.space = (declared != null && unsaid && declared.getNumComponents() == meant.getNumComponents()) ? declared
				: meant;
		this.bands = this.space.getNumComponents();
		this.octets = octets();
	}

	/** Grey, RGB and profiled CMYK; palettes, Lab and the like are converted by pixel. */
	private static boolean isPlain(ColorModel model, ColorSpace space) {
		boolean kind = space.getType() == ColorSpace.TYPE_RGB || space.getType() == ColorSpace.TYPE_GRAY
				|| space.getType() == ColorSpace.TYPE_CMYK && space instanceof ICC_ColorSpace;
		return kind && !(model instanceof IndexColorModel);
	}

	/** Java's own grey, which files mean as sRGB without colour. */
	static boolean isGrey(ColorSpace space) {
		return space == ColorSpace.getInstance(ColorSpace.CS_GRAY);
	}

	int width() {
		return this.raster.getWidth();
	}

	int height() {
		return this.raster.getHeight();
	}

	int bands() {
		return this.bands;
	}

	ColorSpace space() {
		return this.space;
	}

	/** The samples in memory where they lie one after another just as they are wanted. */
	private byte @Nullable [] octets() {
		boolean plain = this.own && !this.model.hasAlpha() && this.raster.getNumBands() == this.bands
				&& this.raster.getSampleModelTranslateX() == 0 && this.raster.getSampleModelTranslateY() == 0;
		return (plain && this.raster.getSampleModel() instanceof ComponentSampleModel
				&& this.raster.getDataBuffer() instanceof DataBufferByte buffer && buffer.getNumBanks() == 1
				&& buffer.getOffset() == 0) ? buffer.getData() : null;
	}

	/**
	 * Reads one row.
	 * @param y the row, from 0
	 * @param into gets {@code width × bands} samples of 0 to 255
	 */
	void read(int y, int[] into) {
		if (this.octets != null) {
			readOctets(this.octets, y, into);
		}
		else if (this.own) {
			readSamples(y, into);
		}
		else {
			readColours(y, into);
		}
	}

	private void readOctets(byte[] from, int y, int[] into) {
		ComponentSampleModel layout = (ComponentSampleModel) this.raster.getSampleModel();
		int[] offsets = layout.getBandOffsets();
		int step = layout.getPixelStride();
		if (step == 3 && this.bands == 3) {
			readThree(from, y * layout.getScanlineStride(), offsets, into);
			return;
		}
		for (int band = 0; band < this.bands; band++) {
			int at = y * layout.getScanlineStride() + offsets[band];
			for (int to = band; to < width() * this.bands; to += this.bands) {
				into[to] = from[at] & 0xFF;
				at += step;
			}
		}
	}

	/** By far the most pictures, and the most of the time. */
	private static void readThree(byte[] from, int start, int[] offsets, int[] into) {
		int first = start + offsets[0];
		int second = start + offsets[1];
		int third = start + offsets[2];
		for (int at = 0; at + 2 < into.length; at += 3) {
			into[at] = from[first + at] & 0xFF;
			into[at + 1] = from[second + at] & 0xFF;
			into[at + 2] = from[third + at] & 0xFF;
		}
	}

	private void readSamples(int y, int[] into) {
		int all = this.raster.getNumBands();
		int count = width() * all;
		if (this.numbers.length < count) {
			this.numbers = new int[count];
		}
		boolean broken = this.raster.getTransferType() == DataBuffer.TYPE_FLOAT
				|| this.raster.getTransferType() == DataBuffer.TYPE_DOUBLE;
		if (broken) {
			float[] shares = this.raster.getPixels(0, y, width(), 1, (float[]) null);
			for (int at = 0; at < count; at++) {
				this.numbers[at] = Math.clamp(Math.round(shares[at] * 255), 0, 255);
			}
		}
		else {
			this.raster.getPixels(0, y, width(), 1, this.numbers);
			for (int at = 0; at < count; at++) {
				this.numbers[at] = eightBits(this.numbers[at], this.raster.getSampleModel().getSampleSize(at % all));
			}
		}
		boolean alpha = this.model.hasAlpha() && all > this.bands;
		for (int pixel = 0; pixel < width(); pixel++) {
			int opacity = alpha ? this.numbers[pixel * all + this.bands] : 255;
			for (int band = 0; band < this.bands; band++) {
				int colour = this.numbers[pixel * all + band];
				into[pixel * this.bands + band] = this.model.isAlphaPremultiplied() ? colour + 255 - opacity
						: onWhite(colour, opacity);
			}
		}
	}

	private static int eightBits(int number, int size) {
		if (size == 8) {
			return number;
		}
		return (size > 8) ? (int) ((number & 0xFFFF_FFFFL) >>> (size - 8)) : number * 255 / ((1 << size) - 1);
	}

	private void readColours(int y, int[] into) {
		int[] row = this.picture.getRGB(0, y, width(), 1, null, 0, width());
		for (int pixel = 0; pixel < width(); pixel++) {
			int opacity = row[pixel] >>> 24;
			into[pixel * 3] = onWhite(row[pixel] >> 16 & 0xFF, opacity);
			into[pixel * 3 + 1] = onWhite(row[pixel] >> 8 & 0xFF, opacity);
			into[pixel * 3 + 2] = onWhite(row[pixel] & 0xFF, opacity);
		}
	}

	private static int onWhite(int colour, int opacity) {
		return (opacity == 255) ? colour : 255 - (255 - colour) * opacity / 255;
	}

}
