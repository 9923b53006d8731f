package org.cutline.rendition;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.util.Arrays;
import java.util.Optional;

import org.cutline.rendition.jpeg.JpegPicture;
import org.cutline.rendition.jpeg.Planes;
import org.jspecify.annotations.Nullable;

/**
 * Brings what our own reader of JPEG reads to sRGB. Most files mean that anyway, by a
 * profile or by none, and stay planes; the others go over RGB.
 */
final class FileColours {

	/** Of the file before: those of one pool have the same. */
	private static volatile @Nullable Known known;

	private FileColours() {
	}

	/**
	 * A picture as it is shown.
	 * @param picture as it was read
	 * @param edge the longest edge wanted
	 * @return no larger than that, in sRGB
	 */
	static Planes toSrgb(JpegPicture picture, int edge) {
		Planes planes = Scaling.fit(picture.planes(), picture.width(), picture.height(), edge);
		byte[] profile = picture.profile();
		ColorSpace space = (profile != null) ? meant(profile, planes.isGrey() ? 1 : 3) : null;
		if (space == null) {
			return planes;
		}
		return Ycc.planes(Srgb.convert(Ycc.pixels(planes, space)));
	}

	/** The space that colours have to be brought from, or null if they are sRGB. */
	private static @Nullable ColorSpace meant(byte[] profile, int components) {
		Known last = known;
		if (last == null || !Arrays.equals(last.profile, profile)) {
			last = new Known(profile, other(profile));
			known = last;
		}
		ColorSpace space = last.space;
		return (space != null && space.getNumComponents() == components) ? space : null;
	}

	private static @Nullable ColorSpace other(byte[] profile) {
		try {
			Optional<ColorSpace> space = Srgb.space(profile);
			return space.filter((each) -> each.getNumComponents() != 3 || !Srgb.isSame(each)).orElse(null);
		}
		catch (CMMException | IllegalArgumentException ex) {
			// A profile that cannot be used says nothing.
			return null;
		}
	}

	private record Known(byte[] profile, @Nullable ColorSpace space) {
	}

}
