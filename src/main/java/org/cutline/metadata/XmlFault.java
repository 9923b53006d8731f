package org.cutline.metadata;

import org.jspecify.annotations.Nullable;

/** Ends the reading of an XML document; {@link SafeXml} makes a value of it. */
final class XmlFault extends Exception {

	private static final long serialVersionUID = 1L;

	/** The document is not well-formed where it is read. */
	XmlFault() {
		this(null);
	}

	/**
	 * The document is more than is read.
	 * @param sentence why, in one English sentence
	 */
	XmlFault(@Nullable String sentence) {
		super(sentence, null, false, false);
	}

}
