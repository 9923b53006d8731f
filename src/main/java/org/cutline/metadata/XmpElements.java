package org.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes and takes out the elements that properties of an XMP packet are written as.
 *
 * @param rdf the prefix the packet uses for RDF
 */
record XmpElements(String rdf) {

	/**
	 * Fill the element of a property with a value.
	 * @param property the element
	 * @param field what it is a property of
	 * @param value the value
	 * @param otherLanguages translations that stay
	 */
	void fill(XmlElement property, Field field, FieldValue value, Map<String, String> otherLanguages) {
		switch (field.kind()) {
			case TEXT, DATE, URI, INTEGER -> property.add(new XmlNode.Text(value.text()));
			case LANGUAGES -> property.add(languages(value, otherLanguages));
			case BAG -> property.add(array("Bag", value.texts()));
			case SEQ -> property.add(array("Seq", value.texts()));
			case STRUCTURE -> throw new IllegalArgumentException("Structures are not edited: " + field);
		}
	}

	private XmlElement languages(FieldValue value, Map<String, String> others) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put(FieldValue.DEFAULT_LANGUAGE, value.text());
		if (value instanceof FieldValue.Languages(var languages)) {
			all.putAll(languages);
		}
		all.putAll(others);
		XmlElement array = new XmlElement(Rdf.NAMESPACE, this.rdf, "Alt");
		all.forEach((language, text) -> array
			.add(new XmlElement(Rdf.NAMESPACE, this.rdf, "li").with(Rdf.XML, "xml", "lang", language)
				.add(new XmlNode.Text(text))));
		return array;
	}

	private XmlElement array(String kind, List<String> texts) {
		XmlElement array = new XmlElement(Rdf.NAMESPACE, this.rdf, kind);
		texts.forEach((text) -> array.add(new XmlElement(Rdf.NAMESPACE, this.rdf, "li").add(new XmlNode.Text(text))));
		return array;
	}

	/**
	 * A prefix bound to the namespace of a name, declared if need be.
	 * @param scope the elements from the root down to that which takes the name
	 * @param name the name
	 * @return the prefix
	 */
	static String prefix(List<XmlElement> scope, Field.XmpName name) {
		Map<String, String> inScope = new LinkedHashMap<>();
		for (XmlElement element : scope) {
			for (XmlElement.Attribute attribute : element.attributes()) {
				if (attribute.declaresNamespace() && !attribute.prefix().isEmpty()) {
					inScope.put(attribute.name(), attribute.value());
				}
			}
		}
		for (Map.Entry<String, String> bound : inScope.entrySet()) {
			if (bound.getValue().equals(name.namespace())) {
				return bound.getKey();
			}
		}
		String prefix = name.prefix();
		for (int i = 2; inScope.containsKey(prefix); i++) {
			prefix = name.prefix() + i;
		}
		scope.getLast().with(XmlElement.XMLNS, "xmlns", prefix, name.namespace());
		return prefix;
	}

	/**
	 * Take out attributes and elements, at any depth, whose local name is asked for.
	 * @param element where to look
	 * @param unwanted which names
	 * @param stripped takes the qualified names of what was taken out
	 */
	static void strip(XmlElement element, Predicate<String> unwanted, List<String> stripped) {
		element.attributes().removeIf((attribute) -> {
			boolean out = Rdf.isProperty(attribute) && unwanted.test(attribute.name());
			if (out) {
				stripped.add(attribute.qualifiedName());
			}
			return out;
		});
		element.children().removeIf((child) -> {
			boolean out = child instanceof XmlElement inner && !inner.namespace().equals(Rdf.NAMESPACE)
					&& unwanted.test(inner.name());
			if (out && child instanceof XmlElement inner) {
				stripped.add(inner.qualifiedName());
			}
			return out;
		});
		element.elements().forEach((inner) -> strip(inner, unwanted, stripped));
	}

}
