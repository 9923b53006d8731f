package org.cutline.rendition;

import java.awt.color.CMMException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.cutline.rendition.jpeg.JpegWriter;
import org.cutline.rendition.jpeg.Planes;

/** What a file's picture looks like, at the sizes that the desk shows. */
sealed interface Drawing {

	/** As IJG's library counts. */
	int PREVIEW_QUALITY = 85;

	/** As IJG's library counts. */
	int THUMBNAIL_QUALITY = 80;

	/**
	 * Renditions, upright and in sRGB.
	 *
	 * @param preview the larger one, as JPEG
	 * @param thumbnail the smaller one, as JPEG
	 * @param likeness what it looks like
	 */
	record Drawn(byte[] preview, byte[] thumbnail, long likeness) implements Drawing {
	}

	/** There is nothing in it that can be shown here. */
	record NoReader() implements Drawing {
	}

	/**
	 * The picture cannot be decoded.
	 *
	 * @param reason what the decoder said, for the log
	 */
	record Undecodable(String reason) implements Drawing {
	}

	/**
	 * It takes too long, as files do that are made to.
	 *
	 * @param seconds how long was waited
	 */
	record TooSlow(long seconds) implements Drawing {
	}

	/**
	 * It needs more memory than there is for one, or nobody is there to draw it.
	 *
	 * @param reason what is known, for the log
	 */
	record Beyond(String reason) implements Drawing {
	}

	/**
	 * Draws a file.
	 * @param file the picture
	 * @param orientation the Exif orientation, 1 to 8
	 * @return what came of it, whatever the file holds
	 */
	static Drawing of(Path file, int orientation) {
		try {
			Optional<Planes> read = PictureReader.read(file, Edge.PREVIEW.pixels());
			if (read.isEmpty()) {
				return new NoReader();
			}
			Planes preview = read.get().each((plane) -> Upright.turn(plane, orientation));
			Planes thumbnail = Scaling.fit(preview, preview.width(), preview.height(), Edge.THUMBNAIL.pixels());
			return new Drawn(JpegWriter.write(preview, PREVIEW_QUALITY), JpegWriter.write(thumbnail, THUMBNAIL_QUALITY),
					Likeness.of(thumbnail.brightness()));
		}
		catch (IOException | CMMException | IllegalArgumentException ex) {
			return new Undecodable(String.valueOf(ex.getMessage()));
		}
	}

}
