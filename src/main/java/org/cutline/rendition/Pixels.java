package org.cutline.rendition;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture of eight bits a sample and no transparency, its bands interleaved.
 *
 * @param width in pixels
 * @param height in pixels
 * @param space what the samples mean; it has as many components as there are bands
 * @param samples row by row
 */
record Pixels(int width, int height, ColorSpace space, byte[] samples) {

	int bands() {
		return this.space.getNumComponents();
	}

	/** The same samples as a picture of Java's; nothing is copied. */
	BufferedImage image() {
		int bands = bands();
		int[] offsets = new int[bands];
		for (int band = 0; band < bands; band++) {
			offsets[band] = band;
		}
		WritableRaster raster = Raster.createInterleavedRaster(new DataBufferByte(this.samples, this.samples.length),
				this.width, this.height, this.width * bands, bands, offsets, null);
		return new BufferedImage(
				new ComponentColorModel(this.space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE), raster,
				false, null);
	}

}
