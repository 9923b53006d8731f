package org.cutline.metadata;

/**
 * A block of metadata inside a picture file.
 */
public enum Block {

	/** IPTC-NAA Information Interchange Model, the datasets of the wire. */
	IIM,

	/** Adobe's Extensible Metadata Platform, ISO 16684-1. */
	XMP,

	/** Exif: what the camera wrote, CIPA DC-008. */
	EXIF,

	/** Photoshop's image resources (8BIM), of which IIM is one. */
	PHOTOSHOP,

	/** The colour profile. */
	ICC,

	/** Content credentials (C2PA). */
	CONTENT_CREDENTIALS,

	/** Text the container itself holds: comments, PNG text chunks. */
	TEXT,

	/** The container: format, size, segments. */
	FILE

}
