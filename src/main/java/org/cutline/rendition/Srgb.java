package org.cutline.rendition;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.Optional;

/** Brings pictures to sRGB. */
final class Srgb {

	private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);

	/** Of each component, to compare profiles by. */
	private static final int STEPS = 4;

	/** Two of 255. */
	private static final float CLOSE = 2f / 255;

	private Srgb() {
	}

	/**
	 * What a profile means.
	 * @param profile its octets
	 * @return the colour space, or empty if the profile is damaged
	 */
	static Optional<ColorSpace> space(byte[] profile) {
		try {
			return Optional.of(new ICC_ColorSpace(ICC_Profile.getInstance(profile)));
		}
		catch (IllegalArgumentException | CMMException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether colours of a profile are those of sRGB, however it came to say so: colours
	 * all over the space, brought to sRGB, stay what they are.
	 * @param space of three components
	 * @return true if nothing would have to be converted
	 */
	static boolean isSame(ColorSpace space) {
		for (int colour = 0; colour < STEPS * STEPS * STEPS; colour++) {
			float[] before = { step(colour), step(colour / STEPS), step(colour / STEPS / STEPS) };
			float[] after = space.toRGB(before);
			for (int band = 0; band < 3; band++) {
				if (Math.abs(after[band] - before[band]) > CLOSE) {
					return false;
				}
			}
		}
		return true;
	}

	private static float step(int number) {
		return (float) (number % STEPS) / (STEPS - 1);
	}

	/**
	 * A picture in sRGB. Samples whose profile cannot be used count as sRGB already.
	 * @param picture in its own colours
	 * @return three bands
	 */
	static Pixels convert(Pixels picture) {
		ColorSpace space = picture.space();
		if (space.isCS_sRGB()) {
			return picture;
		}
		if (SampleRows.isGrey(space)) {
			return coloured(picture);
		}
		Pixels target = new Pixels(picture.width(), picture.height(), SRGB,
				new byte[picture.width() * picture.height() * 3]);
		try {
			BufferedImage image = target.image();
			new ColorConvertOp(space, SRGB, null).filter(picture.image(), image);
			return target;
		}
		catch (IllegalArgumentException | CMMException ex) {
			return switch (picture.bands()) {
				case 1 -> coloured(picture);
				case 3 -> new Pixels(picture.width(), picture.height(), SRGB, picture.samples());
				default -> throw ex;
			};
		}
	}

	private static Pixels coloured(Pixels grey) {
		byte[] samples = new byte[grey.samples().length * 3];
		for (int at = 0; at < samples.length; at++) {
			samples[at] = grey.samples()[at / 3];
		}
		return new Pixels(grey.width(), grey.height(), SRGB, samples);
	}

}
