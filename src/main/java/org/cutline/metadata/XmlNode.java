package org.cutline.metadata;

/**
 * An element or a text of an XML document.
 */
sealed interface XmlNode permits XmlElement, XmlNode.Text {

	record Text(String text) implements XmlNode {
	}

}
