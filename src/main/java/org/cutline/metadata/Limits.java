package org.cutline.metadata;

import java.util.List;

/**
 * How much of a file is read at most, whatever it declares. Lengths and counts in a file
 * only decide where to look; what is beyond these limits is left out and told, or the
 * file is refused. Lengths are in octets.
 */
public final class Limits {

	/** An XMP packet, an extension of XMP, a text inflated from a PNG chunk. */
	static final int XMP_OCTETS = 4 * 1024 * 1024;

	/** Levels of nested elements in XMP. */
	static final int XMP_DEPTH = 100;

	/** Elements, attributes and texts of one XMP packet. */
	static final int XMP_NODES = 50_000;

	/** Attributes of one element: raw converters write hundreds of settings as such. */
	static final int XMP_ATTRIBUTES = 10_000;

	/** Packets of one JPEG file. A well-made file has one; a few are edited in step. */
	static final int XMP_PACKETS = 4;

	/** Datasets of an IIM block. */
	static final int IIM_DATASETS = 20_000;

	/** Photoshop's image resources, joined over all segments. */
	static final int RESOURCE_OCTETS = 8 * 1024 * 1024;

	/** The number of Photoshop's image resources. */
	static final int RESOURCES = 10_000;

	/** Directories of a TIFF structure, chained or nested. */
	static final int DIRECTORIES = 100;

	/** Levels of nested directories in a TIFF structure. */
	static final int DIRECTORY_DEPTH = 4;

	/** Entries of one directory of a TIFF structure. */
	static final int DIRECTORY_ENTRIES = 4_096;

	/** Entries of all directories of a TIFF structure. */
	static final int ENTRIES = 5_000;

	/** A text of an Exif entry. */
	static final int EXIF_TEXT_OCTETS = 64 * 1024;

	/** Pieces of a JPEG file before its picture. */
	static final int JPEG_SEGMENTS = 2_000;

	/** Scans of one JPEG picture. */
	static final int JPEG_SCANS = 100;

	/** Pictures that the index of a JPEG file with several may name. */
	static final int JPEG_PICTURES = 256;

	/** Chunks of a PNG file. */
	static final int PNG_CHUNKS = 200_000;

	/** Text of all chunks of a PNG file together, inflated. */
	static final int PNG_TEXT_OCTETS = 8 * 1024 * 1024;

	/** Chunks of a WebP file. */
	static final int WEBP_CHUNKS = 100_000;

	/** Boxes of an ISO base media file that are looked at. */
	static final int BOXES = 10_000;

	/** Items of a HEIC or AVIF file. */
	static final int ITEMS = 20_000;

	/** Extents of all items of a HEIC or AVIF file. */
	static final int EXTENTS = 100_000;

	/** A colour profile. */
	static final int PROFILE_OCTETS = 4 * 1024 * 1024;

	/** Content credentials. */
	static final int CREDENTIAL_OCTETS = 8 * 1024 * 1024;

	/** Boxes and CBOR values of content credentials. */
	static final int CREDENTIAL_NODES = 50_000;

	/** Regions of a picture. */
	static final int REGIONS = 1_000;

	/** Octets that one read returns. */
	static final int READ_OCTETS = 16 * 1024 * 1024;

	/** Pieces of a container that are listed. */
	static final int PIECES_LISTED = 500;

	/** Octets that are shown of one thing embedded. */
	static final int RAW_OCTETS = 256 * 1024;

	/** The width or height of a picture, in pixels. */
	static final int SIDE = 65_535;

	private Limits() {
	}

	/**
	 * Every limit by name, for a page that shows them.
	 * @return the limits
	 */
	public static List<Limit> all() {
		return List.of(new Limit("xmp.octets", XMP_OCTETS), new Limit("xmp.depth", XMP_DEPTH),
				new Limit("xmp.nodes", XMP_NODES), new Limit("xmp.attributes", XMP_ATTRIBUTES),
				new Limit("xmp.packets", XMP_PACKETS), new Limit("iim.datasets", IIM_DATASETS),
				new Limit("photoshop.octets", RESOURCE_OCTETS), new Limit("photoshop.resources", RESOURCES),
				new Limit("tiff.directories", DIRECTORIES), new Limit("tiff.depth", DIRECTORY_DEPTH),
				new Limit("tiff.directory-entries", DIRECTORY_ENTRIES), new Limit("tiff.entries", ENTRIES),
				new Limit("exif.text-octets", EXIF_TEXT_OCTETS), new Limit("jpeg.segments", JPEG_SEGMENTS),
				new Limit("jpeg.scans", JPEG_SCANS), new Limit("jpeg.pictures", JPEG_PICTURES),
				new Limit("png.chunks", PNG_CHUNKS), new Limit("png.text-octets", PNG_TEXT_OCTETS),
				new Limit("webp.chunks", WEBP_CHUNKS), new Limit("bmff.boxes", BOXES), new Limit("bmff.items", ITEMS),
				new Limit("bmff.extents", EXTENTS), new Limit("icc.octets", PROFILE_OCTETS),
				new Limit("credentials.octets", CREDENTIAL_OCTETS), new Limit("credentials.nodes", CREDENTIAL_NODES),
				new Limit("regions", REGIONS), new Limit("listed.pieces", PIECES_LISTED),
				new Limit("listed.octets", RAW_OCTETS), new Limit("read.octets", READ_OCTETS),
				new Limit("side.pixels", SIDE));
	}

	/**
	 * One limit.
	 *
	 * @param name what is limited, such as {@code xmp.octets}
	 * @param most how much or how many at most
	 */
	public record Limit(String name, long most) {
	}

}
