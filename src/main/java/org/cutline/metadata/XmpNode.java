package org.cutline.metadata;

import java.util.List;

/**
 * A node of the XMP data model (ISO 16684-1, 6.3): a text, a structure or an array, as a
 * top-level property, as a part of a structure or as an item of an array.
 *
 * @param namespace the namespace of its name, empty for an array's item
 * @param prefix the prefix the packet uses for it
 * @param name its local name, empty for an array's item
 * @param kind what it holds
 * @param text the text of a text node
 * @param language the xml:lang qualifier, empty if there is none
 * @param children the parts of a structure or the items of an array
 */
record XmpNode(String namespace, String prefix, String name, Kind kind, String text, String language,
		List<XmpNode> children) {

	enum Kind {

		TEXT, STRUCTURE, BAG, SEQ, ALT

	}

	boolean isArray() {
		return this.kind == Kind.BAG || this.kind == Kind.SEQ || this.kind == Kind.ALT;
	}

	boolean is(Field.XmpName property) {
		return this.name.equals(property.name()) && this.namespace.equals(property.namespace());
	}

	String qualifiedName() {
		return this.prefix.isEmpty() ? this.name : this.prefix + ":" + this.name;
	}

}
