package org.cutline.metadata;

/**
 * Why a field's value was taken from one block and not from another.
 */
public enum ReadRule {

	/** 1: only one of XMP and IIM has a value, or only Exif. */
	ONLY_SOURCE,

	/** 2: XMP and IIM say the same. */
	IN_SYNC,

	/** 3: IIM holds the value of XMP cut to the length IIM allows. */
	IIM_SHORTENED,

	/** 4: they differ and nothing says that IIM is newer, so XMP counts. */
	XMP_KEPT,

	/** 5: they differ and the digest shows that IIM was changed after XMP. */
	IIM_CHANGED_LATER

}
