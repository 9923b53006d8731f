package org.cutline.metadata;

/**
 * The outcome of reading a file's metadata.
 */
public sealed interface MetadataReading {

	/**
	 * The file was read, perhaps with problems.
	 *
	 * @param metadata what it says
	 */
	record Read(FileMetadata metadata) implements MetadataReading {
	}

	/**
	 * The file is a picture of a known format but too damaged to read.
	 *
	 * @param format the format it starts as
	 * @param reason one English sentence
	 */
	record Unreadable(ImageFormat format, String reason) implements MetadataReading {
	}

	/**
	 * The file is no picture, or of a format that is not read here.
	 *
	 * @param reason one English sentence
	 */
	record Unsupported(String reason) implements MetadataReading {
	}

}
