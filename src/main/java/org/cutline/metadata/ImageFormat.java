package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture format, told by a file's content and never by its name.
 */
public enum ImageFormat {

	JPEG("JPEG", "image/jpeg", "jpg", true),

	PNG("PNG", "image/png", "png", true),

	WEBP("WebP", "image/webp", "webp", true),

	TIFF("TIFF", "image/tiff", "tif", true),

	GIF("GIF", "image/gif", "gif", false),

	HEIC("HEIC", "image/heic", "heic", false),

	AVIF("AVIF", "image/avif", "avif", false),

	/** Camera raw on a TIFF or BMFF frame (DNG, CR2, CR3, NEF, ARW). */
	RAW("camera raw", "image/x-raw", "raw", false),

	PSD("Photoshop", "image/vnd.adobe.photoshop", "psd", false),

	JXL("JPEG XL", "image/jxl", "jxl", false),

	BMP("BMP", "image/bmp", "bmp", false);

	private final String label;

	private final String mediaType;

	private final String extension;

	private final boolean embeds;

	ImageFormat(String label, String mediaType, String extension, boolean embeds) {
		this.label = label;
		this.mediaType = mediaType;
		this.extension = extension;
		this.embeds = embeds;
	}

	/**
	 * The format of a file.
	 * @param file the file
	 * @return the format by its first octets, or empty if it is no picture of a known one
	 * @throws IOException if the file system fails
	 */
	public static Optional<ImageFormat> of(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return FormatProbe.probe(Octets.of(channel));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * The format a file's name claims.
	 * @param fileName the name
	 * @return the format of its extension, or empty
	 */
	public static Optional<ImageFormat> ofFileName(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(switch (extension) {
			case "jpg", "jpeg", "jpe", "jfif" -> JPEG;
			case "png" -> PNG;
			case "webp" -> WEBP;
			case "tif", "tiff" -> TIFF;
			case "gif" -> GIF;
			case "heic", "heif", "hif" -> HEIC;
			case "avif" -> AVIF;
			case "dng", "cr2", "cr3", "nef", "arw", "raf", "rw2", "orf", "pef", "srw" -> RAW;
			case "psd" -> PSD;
			case "jxl" -> JXL;
			case "bmp" -> BMP;
			default -> null;
		});
	}

	public String label() {
		return this.label;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * The usual file name extension, without the dot.
	 * @return the extension
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * Whether {@link MetadataWriter} embeds edits in files of this format; for all others
	 * {@link XmpSidecar} writes them beside the file.
	 * @return true if edits are embedded
	 */
	public boolean embedsEdits() {
		return this.embeds;
	}

}
