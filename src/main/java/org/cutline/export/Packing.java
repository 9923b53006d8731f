package org.cutline.export;

/** What became of an order before anything was sent. */
public sealed interface Packing {

	/**
	 * It can be sent.
	 *
	 * @param parcel the download; to be closed
	 */
	record Ready(Parcel parcel) implements Packing {
	}

	/**
	 * Nothing of it can be sent.
	 *
	 * @param report why, photo by photo
	 */
	record Nothing(ExportReport report) implements Packing {
	}

	/** There is no such story for this person. */
	record Unknown() implements Packing {
	}

}
