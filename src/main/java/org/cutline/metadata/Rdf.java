package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the RDF of an XMP packet into nodes (ISO 16684-1, 7 and annex C): shorthand
 * attributes, {@code rdf:parseType="Resource"}, {@code rdf:resource}, nested
 * descriptions, typed nodes and {@code rdf:value} with qualifiers.
 */
final class Rdf {

	static final String NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	static final String XML = "http://www.w3.org/XML/1998/namespace";

	private Rdf() {
	}

	/**
	 * The element {@code rdf:RDF} of a packet, wherever it is.
	 * @param root the packet's root
	 * @return the element, or empty
	 */
	static Optional<XmlElement> find(XmlElement root) {
		if (root.is(NAMESPACE, "RDF")) {
			return Optional.of(root);
		}
		for (XmlNode child : root.children()) {
			Optional<XmlElement> found = (child instanceof XmlElement element) ? find(element) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/**
	 * The top-level properties of a packet.
	 * @param root the packet's root
	 * @return the properties in their order
	 */
	static List<XmpNode> properties(XmlElement root) {
		List<XmpNode> properties = new ArrayList<>();
		find(root).ifPresent((rdf) -> {
			for (XmlElement description : rdf.elements()) {
				properties.addAll(parts(description));
			}
		});
		return properties;
	}

	private static List<XmpNode> parts(XmlElement owner) {
		List<XmpNode> parts = new ArrayList<>();
		for (XmlElement.Attribute attribute : owner.attributes()) {
			if (isProperty(attribute)) {
				parts.add(new XmpNode(attribute.namespace(), attribute.prefix(), attribute.name(), XmpNode.Kind.TEXT,
						attribute.value(), "", List.of()));
			}
		}
		for (XmlElement element : owner.elements()) {
			if (!element.namespace().equals(NAMESPACE)) {
				parts.add(node(element));
			}
		}
		return parts;
	}

	static boolean isProperty(XmlElement.Attribute attribute) {
		return !attribute.declaresNamespace() && !attribute.namespace().isEmpty()
				&& !attribute.namespace().equals(NAMESPACE) && !attribute.namespace().equals(XML);
	}

	private static XmpNode node(XmlElement element) {
		List<XmlElement> inside = element.elements();
		Optional<String> resource = element.attribute(NAMESPACE, "resource");
		if (element.attribute(NAMESPACE, "parseType").filter("Resource"::equals).isPresent()) {
			return valueOrStructure(element, element);
		}
		if (resource.isPresent()) {
			return text(element, resource.get());
		}
		if (inside.isEmpty()) {
			return (hasShorthand(element) && element.text().isBlank()) ? valueOrStructure(element, element)
					: text(element, element.text());
		}
		XmlElement first = inside.getFirst();
		if (first.namespace().equals(NAMESPACE)) {
			switch (first.name()) {
				case "Bag":
					return array(element, first, XmpNode.Kind.BAG);
				case "Seq":
					return array(element, first, XmpNode.Kind.SEQ);
				case "Alt":
					return array(element, first, XmpNode.Kind.ALT);
				default:
					break;
			}
		}
		return valueOrStructure(element, first);
	}

	private static boolean hasShorthand(XmlElement element) {
		for (XmlElement.Attribute attribute : element.attributes()) {
			if (isProperty(attribute) || attribute.name().equals("value") && attribute.namespace().equals(NAMESPACE)) {
				return true;
			}
		}
		return false;
	}

	private static XmpNode array(XmlElement element, XmlElement array, XmpNode.Kind kind) {
		List<XmpNode> items = new ArrayList<>();
		for (XmlElement item : array.elements()) {
			items.add(node(item));
		}
		return named(element, kind, "", items);
	}

	private static XmpNode valueOrStructure(XmlElement element, XmlElement holder) {
		Optional<String> value = holder.attribute(NAMESPACE, "value");
		if (value.isPresent()) {
			return text(element, value.get());
		}
		for (XmlElement part : holder.elements()) {
			if (part.is(NAMESPACE, "value")) {
				XmpNode inner = node(part);
				return named(element, inner.kind(), inner.text(), inner.children());
			}
		}
		return named(element, XmpNode.Kind.STRUCTURE, "", parts(holder));
	}

	private static XmpNode text(XmlElement element, String text) {
		return named(element, XmpNode.Kind.TEXT, text, List.of());
	}

	private static XmpNode named(XmlElement element, XmpNode.Kind kind, String text, List<XmpNode> children) {
		boolean item = element.namespace().equals(NAMESPACE);
		return new XmpNode(item ? "" : element.namespace(), item ? "" : element.prefix(), item ? "" : element.name(),
				kind, text, element.attribute(XML, "lang").orElse(""), children);
	}

}
