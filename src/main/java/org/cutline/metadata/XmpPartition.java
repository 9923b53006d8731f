package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what leaves an XMP packet that has become longer than a JPEG segment (XMP
 * Specification Part 3, 1.1.3.1).
 */
final class XmpPartition {

	private static final String CAMERA_RAW = "http://ns.adobe.com/camera-raw-settings/1.0/";

	private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

	private XmpPartition() {
	}

	/**
	 * Move properties until the packet fits.
	 * @param root the packet's root
	 * @param rdf its RDF element
	 * @param target the description that takes the properties
	 * @param room how many octets the packet may have
	 */
	static void move(XmlElement root, XmlElement rdf, XmlElement target, int room) {
		List<Movable> movables = new ArrayList<>();
		for (XmlElement description : rdf.elements()) {
			for (XmlElement property : description.elements()) {
				boolean first = property.is(PHOTOSHOP, "History") || property.namespace().equals(CAMERA_RAW);
				movables.add(new Movable(description, property, Texts.utf8(XmlText.of(property)).length, first));
			}
		}
		movables.sort(Comparator.comparing(Movable::first).thenComparingInt(Movable::length).reversed());
		long length = Texts.utf8(XmlText.of(root)).length;
		for (Movable movable : movables) {
			if (length <= room) {
				return;
			}
			movable.description().children().remove(movable.property());
			declare(List.of(movable.description(), rdf, root), movable.property());
			target.add(movable.property());
			length -= movable.length();
		}
	}

	/** What the property's prefixes stand for goes with it; the nearest counts. */
	private static void declare(List<XmlElement> ancestors, XmlElement property) {
		for (XmlElement ancestor : ancestors) {
			for (XmlElement.Attribute declaration : ancestor.attributes()) {
				if (declaration.declaresNamespace()
						&& property.attribute(XmlElement.XMLNS, declaration.name()).isEmpty()) {
					property.with(XmlElement.XMLNS, declaration.prefix(), declaration.name(), declaration.value());
				}
			}
		}
	}

	private record Movable(XmlElement description, XmlElement property, int length, boolean first) {
	}

}
