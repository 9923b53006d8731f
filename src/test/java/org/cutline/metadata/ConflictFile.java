package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A JPEG whose blocks can be made to disagree, built from octets; immutable.
 *
 * @param xmp the properties of its XMP packet
 * @param iim its datasets
 * @param description what Exif says of the picture, or empty
 * @param iimChangedLater whether the digest of IIM is stale
 */
public record ConflictFile(String xmp, List<Dataset> iim, String description, boolean iimChangedLater) {

	/**
	 * A file that says nothing yet.
	 * @return the file
	 */
	public static ConflictFile silent() {
		return new ConflictFile("", List.of(), "", false);
	}

	/**
	 * A file whose XMP says a caption.
	 * @param caption the text
	 * @return the file
	 */
	public ConflictFile xmpCaption(String caption) {
		return xmp("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + caption
				+ "</rdf:li></rdf:Alt></dc:description>");
	}

	/**
	 * A file whose XMP says more.
	 * @param properties elements of dc, photoshop, exif and Iptc4xmpExt
	 * @return the file
	 */
	public ConflictFile xmp(String properties) {
		return new ConflictFile(this.xmp + properties, this.iim, this.description, this.iimChangedLater);
	}

	/**
	 * A file whose IIM says more.
	 * @param number the dataset of record 2, such as 120
	 * @param text its text
	 * @return the file
	 */
	public ConflictFile iim(int number, String text) {
		List<Dataset> more = new ArrayList<>(this.iim);
		more.add(new Dataset(number, text));
		return new ConflictFile(this.xmp, List.copyOf(more), this.description, this.iimChangedLater);
	}

	/**
	 * A file whose Exif describes the picture.
	 * @param text ASCII
	 * @return the file
	 */
	public ConflictFile exif(String text) {
		return new ConflictFile(this.xmp, this.iim, text, this.iimChangedLater);
	}

	/**
	 * A file whose IIM a program that does not know XMP has changed.
	 * @return the file
	 */
	public ConflictFile changedLater() {
		return new ConflictFile(this.xmp, this.iim, this.description, true);
	}

	/**
	 * The file's octets.
	 * @return a JPEG
	 */
	public byte[] jpeg() {
		JpegBuilder jpeg = JpegBuilder.jpeg();
		if (!this.description.isEmpty()) {
			jpeg.exif(ExifBuilder.bigEndian().text(270, this.description).build());
		}
		if (!this.xmp.isEmpty()) {
			jpeg.xmp(this.xmp);
		}
		List<byte[]> datasets = new ArrayList<>(List.of(JpegBuilder.charset("%G")));
		this.iim.stream()
			.sorted((one, other) -> Integer.compare(one.number(), other.number()))
			.forEach((each) -> datasets.add(JpegBuilder.dataset(each.number(), each.text())));
		byte[][] all = datasets.toArray(byte[][]::new);
		if (this.iimChangedLater) {
			jpeg.iimWithDigest("sixteen octets!!".getBytes(StandardCharsets.US_ASCII), all);
		}
		else if (!this.iim.isEmpty()) {
			jpeg.iim(all);
		}
		return jpeg.build();
	}

	/**
	 * A dataset of record 2.
	 *
	 * @param number its number
	 * @param text its text
	 */
	public record Dataset(int number, String text) {
	}

}
