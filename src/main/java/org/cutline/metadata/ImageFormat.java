package org.cutline.metadata;

/**
 * A picture format, told by a file's content and never by its name.
 */
public enum ImageFormat {

	JPEG("JPEG", "image/jpeg", "jpg", true),

	PNG("PNG", "image/png", "png", false),

	WEBP("WebP", "image/webp", "webp", false),

	TIFF("TIFF", "image/tiff", "tif", false),

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
