package org.cutline.metadata;

import java.util.Objects;

/**
 * The one door through which XML from outside comes in. A document type is refused, so
 * there are no entities to expand and nothing is fetched; size, depth and number of nodes
 * are limited while reading.
 */
final class SafeXml {

	private SafeXml() {
	}

	/**
	 * Read a document.
	 * @param xml the document
	 * @return its tree, or why there is none
	 */
	static Reading parse(String xml) {
		return parse(xml.toCharArray(), 0, xml.length());
	}

	/**
	 * Read a document.
	 * @param text characters, among them the document
	 * @param from where it starts
	 * @param end where it ends
	 * @return its tree, or why there is none
	 */
	static Reading parse(char[] text, int from, int end) {
		if (end - from > Limits.XMP_OCTETS) {
			return new Refused("It is longer than " + Limits.XMP_OCTETS + " octets.");
		}
		XmlScanner scanner = new XmlScanner(text, from, end);
		try {
			return new Parsed(XmlReader.read(scanner));
		}
		catch (XmlFault ex) {
			return new Refused(Objects.requireNonNullElseGet(ex.getMessage(),
					() -> "It is not well-formed at line " + scanner.line(from) + "."));
		}
	}

	sealed interface Reading {

	}

	record Parsed(XmlElement root) implements Reading {
	}

	record Refused(String reason) implements Reading {
	}

}
