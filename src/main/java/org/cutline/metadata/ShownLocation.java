package org.cutline.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The location that a picture shows, where its file names just one. It says the same as
 * the fields of the place, so an edit of those goes into it as well; several locations
 * stay as they are, since nobody knows which of them was meant.
 */
final class ShownLocation {

	private static final String NAMESPACE = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

	/** The parts that say the same as a field, by field. */
	private static final Map<Field, String> PARTS = Map.of(Field.SUBLOCATION, "Sublocation", Field.CITY, "City",
			Field.PROVINCE_STATE, "ProvinceState", Field.COUNTRY, "CountryName", Field.COUNTRY_CODE, "CountryCode");

	private ShownLocation() {
	}

	/**
	 * The part that says the same as a field.
	 * @param field the field
	 * @return such as {@code CountryName}, or empty for a field that is no place
	 */
	static Optional<String> part(Field field) {
		return Optional.ofNullable(PARTS.get(field));
	}

	/**
	 * Changes a part of the only location shown, if it has that part.
	 * @param rdf the packet's {@code rdf:RDF}
	 * @param part the part
	 * @param text the new text; empty takes the part out
	 * @return whether anything changed
	 */
	static boolean set(XmlElement rdf, String part, String text) {
		return only(rdf).map((location) -> change(location, part, text)).orElse(false);
	}

	private static Optional<XmlElement> only(XmlElement rdf) {
		List<XmlElement> locations = rdf.elements()
			.stream()
			.flatMap((description) -> description.elements().stream())
			.filter((property) -> property.is(NAMESPACE, "LocationShown"))
			.flatMap((property) -> property.elements().stream())
			.flatMap((array) -> array.elements().stream())
			.toList();
		return (locations.size() == 1) ? Optional.of(holder(locations.getFirst())) : Optional.empty();
	}

	/** What has the parts: the item itself, or the description in it. */
	private static XmlElement holder(XmlElement item) {
		return item.elements()
			.stream()
			.filter((inner) -> inner.is(Rdf.NAMESPACE, "Description"))
			.findFirst()
			.orElse(item);
	}

	private static boolean change(XmlElement location, String part, String text) {
		boolean changed = false;
		List<XmlElement.Attribute> attributes = location.attributes();
		for (int i = attributes.size() - 1; i >= 0; i--) {
			XmlElement.Attribute old = attributes.get(i);
			if (old.name().equals(part) && old.namespace().equals(NAMESPACE) && !old.value().equals(text)) {
				changed = true;
				attributes.remove(i);
				if (!text.isEmpty()) {
					attributes.add(i, new XmlElement.Attribute(NAMESPACE, old.prefix(), part, text));
				}
			}
		}
		List<XmlNode> children = location.children();
		for (int i = children.size() - 1; i >= 0; i--) {
			if (children.get(i) instanceof XmlElement old && old.is(NAMESPACE, part) && !old.text().equals(text)) {
				changed = true;
				children.remove(i);
				if (!text.isEmpty()) {
					children.add(i, new XmlElement(NAMESPACE, old.prefix(), part).add(new XmlNode.Text(text)));
				}
			}
		}
		return changed;
	}

}
