package org.cutline.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture no larger than needed: rows and columns are skipped while reading.
 */
final class PictureReader {

	private PictureReader() {
	}

	/**
	 * Decodes a picture.
	 * @param file the file
	 * @param edge the longest edge that will be shown; at least twice that is decoded
	 * where the picture has it, so that scaling stays smooth
	 * @return the picture, or empty if no reader knows the format
	 * @throws CannotDecode if the picture is damaged
	 */
	static Optional<BufferedImage> read(Path file, int edge) throws CannotDecode {
		try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, true, true);
				return Optional.of(reader.read(0, param(reader, edge)));
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// Decoders answer damaged pictures with many unchecked exceptions; each means
			// no
			// preview.
			throw new CannotDecode(ex);
		}
	}

	private static ImageReadParam param(ImageReader reader, int edge) throws IOException {
		ImageReadParam param = reader.getDefaultReadParam();
		int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
		int step = Math.max(1, longest / (2 * edge));
		param.setSourceSubsampling(step, step, 0, 0);
		return param;
	}

	/** The picture is damaged, or uses what the decoder does not know. */
	static final class CannotDecode extends Exception {

		private static final long serialVersionUID = 1L;

		CannotDecode(Throwable cause) {
			super(cause.toString(), cause);
		}

	}

}
