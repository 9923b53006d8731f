package org.cutline.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of an XML document, within the {@link Limits}. A document type is refused.
 */
final class XmlReader {

	private static final int FEW = 12;

	private final XmlScanner in;

	private final XmlAsides asides;

	private final XmlNamespaces namespaces = new XmlNamespaces();

	private final Deque<XmlElement> open = new ArrayDeque<>();

	private final StringBuilder text = new StringBuilder();

	private final List<XmlElement.Attribute> attributes = new ArrayList<>();

	private int nodes;

	private XmlReader(XmlScanner in) {
		this.in = in;
		this.asides = new XmlAsides(in);
	}

	/**
	 * Read a document.
	 * @param in its characters
	 * @return its root
	 * @throws XmlFault if it is not well-formed, or more than is read
	 */
	static XmlElement read(XmlScanner in) throws XmlFault {
		return new XmlReader(in).document();
	}

	private XmlElement document() throws XmlFault {
		this.asides.declaration();
		this.asides.between();
		this.in.expect("<");
		XmlElement root = startTag();
		while (!this.open.isEmpty()) {
			this.in.text(this.text);
			this.in.expect("<");
			if (this.in.skip('/')) {
				endTag();
			}
			else if (this.in.skip("![CDATA[")) {
				this.in.through("]]>", this.text);
			}
			else if (!this.asides.one()) {
				startTag();
			}
		}
		this.asides.between();
		if (!this.in.atEnd()) {
			throw new XmlFault();
		}
		return root;
	}

	private XmlElement startTag() throws XmlFault {
		flush();
		this.in.qualifiedName();
		String prefix = this.in.prefix();
		String name = this.in.name();
		if (this.open.size() >= Limits.XMP_DEPTH) {
			throw new XmlFault("It is nested deeper than " + Limits.XMP_DEPTH + " levels.");
		}
		count();
		this.attributes.clear();
		boolean blanks = this.in.blanks();
		while (!this.in.sees('>') && !this.in.sees('/')) {
			if (!blanks) {
				throw new XmlFault();
			}
			attribute();
			blanks = this.in.blanks();
		}
		XmlElement element = element(prefix, name);
		XmlElement parent = this.open.peek();
		if (parent != null) {
			parent.add(element);
		}
		this.open.push(element);
		if (this.in.skip('/')) {
			leave();
		}
		this.in.expect(">");
		return element;
	}

	private void attribute() throws XmlFault {
		this.in.qualifiedName();
		String prefix = this.in.prefix();
		String name = this.in.name();
		this.in.blanks();
		this.in.expect("=");
		this.in.blanks();
		String value = this.in.literal();
		count();
		if (this.attributes.size() >= Limits.XMP_ATTRIBUTES) {
			throw new XmlFault("An element has more than " + Limits.XMP_ATTRIBUTES + " attributes.");
		}
		boolean declares = prefix.equals("xmlns") || prefix.isEmpty() && name.equals("xmlns");
		if (declares) {
			this.namespaces.declare(prefix.isEmpty() ? "" : name, value, this.open.size());
		}
		this.attributes.add(new XmlElement.Attribute(declares ? XmlElement.XMLNS : "", prefix, name, value));
	}

	/** Only after the last attribute are all prefixes known. */
	private XmlElement element(String prefix, String name) throws XmlFault {
		XmlElement element = new XmlElement(this.namespaces.of(prefix), prefix, name);
		Set<String> many = (this.attributes.size() > FEW) ? new HashSet<>() : null;
		for (XmlElement.Attribute attribute : this.attributes) {
			boolean resolved = attribute.declaresNamespace() || attribute.prefix().isEmpty();
			String namespace = resolved ? attribute.namespace() : this.namespaces.of(attribute.prefix());
			if (isDouble(element, namespace, attribute.name(), many)) {
				throw new XmlFault();
			}
			element.with(namespace, attribute.prefix(), attribute.name(), attribute.value());
		}
		return element;
	}

	private static boolean isDouble(XmlElement element, String namespace, String name, @Nullable Set<String> many) {
		return (many != null) ? !many.add(name + " " + namespace) : element.attribute(namespace, name).isPresent();
	}

	private void endTag() throws XmlFault {
		flush();
		XmlElement element = this.open.element();
		this.in.qualifiedName();
		if (!this.in.name().equals(element.name()) || !this.in.prefix().equals(element.prefix())) {
			throw new XmlFault();
		}
		this.in.blanks();
		this.in.expect(">");
		leave();
	}

	private void leave() {
		this.open.pop();
		this.namespaces.leave(this.open.size());
	}

	private void flush() throws XmlFault {
		XmlElement parent = this.open.peek();
		if (parent != null && !this.text.isEmpty()) {
			count();
			parent.add(new XmlNode.Text(this.text.toString()));
			this.text.setLength(0);
		}
	}

	private void count() throws XmlFault {
		if (++this.nodes > Limits.XMP_NODES) {
			throw new XmlFault("It has more than " + Limits.XMP_NODES + " nodes.");
		}
	}

}
