package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of an XML document with its attributes in their order, namespace
 * declarations among them, and its children.
 */
final class XmlElement implements XmlNode {

	static final String XMLNS = "http://www.w3.org/2000/xmlns/";

	private final String namespace;

	private final String prefix;

	private final String name;

	private final List<Attribute> attributes = new ArrayList<>();

	private final List<XmlNode> children = new ArrayList<>();

	XmlElement(String namespace, String prefix, String name) {
		this.namespace = namespace;
		this.prefix = prefix;
		this.name = name;
	}

	String namespace() {
		return this.namespace;
	}

	String prefix() {
		return this.prefix;
	}

	String name() {
		return this.name;
	}

	String qualifiedName() {
		return this.prefix.isEmpty() ? this.name : this.prefix + ":" + this.name;
	}

	List<Attribute> attributes() {
		return this.attributes;
	}

	List<XmlNode> children() {
		return this.children;
	}

	List<XmlElement> elements() {
		List<XmlElement> elements = new ArrayList<>(this.children.size());
		for (XmlNode child : this.children) {
			if (child instanceof XmlElement element) {
				elements.add(element);
			}
		}
		return elements;
	}

	boolean is(String namespace, String name) {
		return this.name.equals(name) && this.namespace.equals(namespace);
	}

	Optional<String> attribute(String namespace, String name) {
		for (Attribute attribute : this.attributes) {
			if (attribute.name().equals(name) && attribute.namespace().equals(namespace)) {
				return Optional.of(attribute.value());
			}
		}
		return Optional.empty();
	}

	XmlElement add(XmlNode child) {
		this.children.add(child);
		return this;
	}

	XmlElement with(String namespace, String prefix, String name, String value) {
		this.attributes.add(new Attribute(namespace, prefix, name, value));
		return this;
	}

	/**
	 * A copy to change while this stays as it is.
	 * @return the copy
	 */
	XmlElement copy() {
		XmlElement copy = new XmlElement(this.namespace, this.prefix, this.name);
		copy.attributes.addAll(this.attributes);
		for (XmlNode child : this.children) {
			copy.children.add((child instanceof XmlElement element) ? element.copy() : child);
		}
		return copy;
	}

	/**
	 * The text of this element without that of its children.
	 * @return the text
	 */
	String text() {
		if (this.children.size() == 1 && this.children.getFirst() instanceof Text(String only)) {
			return only;
		}
		StringBuilder text = new StringBuilder();
		for (XmlNode child : this.children) {
			if (child instanceof Text(String part)) {
				text.append(part);
			}
		}
		return text.toString();
	}

	record Attribute(String namespace, String prefix, String name, String value) {

		boolean declaresNamespace() {
			return this.namespace.equals(XMLNS);
		}

		String qualifiedName() {
			return this.prefix.isEmpty() ? this.name : this.prefix + ":" + this.name;
		}

	}

}
