package org.cutline.metadata;

/**
 * An XMP packet made to say what a plan wants, or why it cannot.
 */
sealed interface PacketEdit {

	record Edited(XmpEditor editor) implements PacketEdit {
	}

	record Refused(String reason) implements PacketEdit {
	}

}
