package org.cutline.rendition;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.cutline.metadata.ColourProfile;
import org.cutline.metadata.EmbeddedPreview;
import org.cutline.metadata.ImageFormat;
import org.cutline.rendition.jpeg.JpegPicture;
import org.cutline.rendition.jpeg.JpegReader;
import org.cutline.rendition.jpeg.Planes;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture no larger than needed: rows and columns are skipped while reading.
 * Where no reader knows the format, the preview that the file carries stands for it.
 */
final class PictureReader {

	private PictureReader() {
	}

	/**
	 * Decodes a picture.
	 * @param file the file
	 * @param edge the longest edge that will be shown; at least twice that is decoded
	 * where the picture has it, so that scaling stays smooth
	 * @return the picture in sRGB, or empty if there is nothing to show
	 * @throws CannotDecode if the picture is damaged
	 */
	static Optional<Planes> read(Path file, int edge) throws CannotDecode {
		try {
			ImageFormat format = ImageFormat.of(file).orElse(ImageFormat.JXL);
			return switch (format) {
				case JPEG -> jpeg(Files.readAllBytes(file), edge);
				case TIFF, WEBP, GIF, BMP -> decode(source(file), null, edge);
				case PNG -> decode(source(file), ColourProfile.find(file).flatMap(Srgb::space).orElse(null), edge);
				case HEIC, AVIF, RAW, PSD, JXL -> embedded(file, edge);
			};
		}
		catch (IOException ex) {
			throw new CannotDecode(ex);
		}
	}

	private static Optional<Planes> embedded(Path file, int edge) throws IOException {
		Optional<byte[]> preview = EmbeddedPreview.find(file);
		try {
			return preview.isEmpty() ? Optional.empty() : jpeg(preview.get(), edge);
		}
		catch (CannotDecode ex) {
			// It is not the picture itself that is damaged.
			return Optional.empty();
		}
	}

	/** By our own reader what it knows, which is nearly everything, else by others. */
	private static Optional<Planes> jpeg(byte[] octets, int edge) throws CannotDecode {
		Optional<JpegPicture> read = JpegReader.read(octets, edge);
		return read.isPresent() ? read.map((picture) -> FileColours.toSrgb(picture, edge))
				: decode(() -> ImageIO.createImageInputStream(new ByteArrayInputStream(octets)), null, edge);
	}

	private static Source source(Path file) {
		return () -> ImageIO.createImageInputStream(file.toFile());
	}

	/** Each reader that knows the format may try; what the first says counts. */
	private static Optional<Planes> decode(Source source, @Nullable ColorSpace declared, int edge) throws CannotDecode {
		CannotDecode first = null;
		int number = 0;
		while (true) {
			try (ImageInputStream input = source.open()) {
				List<ImageReader> readers = new ArrayList<>();
				ImageIO.getImageReaders(input).forEachRemaining(readers::add);
				if (number >= readers.size()) {
					break;
				}
				Pixels pixels = decode(readers.get(number++), input, declared, edge);
				return Optional.of(Ycc.planes(Srgb.convert(pixels)));
			}
			catch (IOException | RuntimeException | StackOverflowError ex) {
				// Decoders answer damaged pictures with many unchecked exceptions.
				first = (first != null) ? first : new CannotDecode(ex);
			}
		}
		if (first != null) {
			throw first;
		}
		return Optional.empty();
	}

	private static Pixels decode(ImageReader reader, ImageInputStream input, @Nullable ColorSpace declared, int edge)
			throws IOException {
		try {
			reader.setInput(input, true, true);
			BufferedImage picture = reader.read(0, param(reader, edge));
			return Scaling.fit(new SampleRows(picture, declared), edge);
		}
		catch (CMMException ex) {
			throw new IOException("its colour profile cannot be used", ex);
		}
		finally {
			reader.dispose();
		}
	}

	private static ImageReadParam param(ImageReader reader, int edge) throws IOException {
		ImageReadParam param = reader.getDefaultReadParam();
		int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
		int step = Math.max(1, longest / (2 * edge));
		param.setSourceSubsampling(step, step, 0, 0);
		return param;
	}

	/** Opens a file to be read from its start. */
	private interface Source {

		ImageInputStream open() throws IOException;

	}

	/** The picture is damaged, or uses what the decoder does not know. */
	static final class CannotDecode extends IOException {

		private static final long serialVersionUID = 1L;

		CannotDecode(Throwable cause) {
			super(cause.toString(), cause);
		}

	}

}
