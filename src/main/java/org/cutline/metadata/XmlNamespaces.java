package org.cutline.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which namespaces the prefixes stand for where a document is read (Namespaces in XML
 * 1.0).
 */
final class XmlNamespaces {

	private final Map<String, String> inScope = new HashMap<>();

	private final Deque<Replaced> replaced = new ArrayDeque<>();

	/** Begin with what XML itself declares. */
	XmlNamespaces() {
		this.inScope.put("xml", Rdf.XML);
		this.inScope.put("", "");
	}

	/**
	 * Declare a prefix for an element.
	 * @param prefix the prefix, empty for the default namespace
	 * @param namespace what it stands for
	 * @param depth the element's depth
	 * @throws XmlFault if that may not be declared
	 */
	void declare(String prefix, String namespace, int depth) throws XmlFault {
		boolean reserved = prefix.equals("xmlns") || namespace.equals(XmlElement.XMLNS)
				|| prefix.equals("xml") != namespace.equals(Rdf.XML);
		if (reserved || namespace.isEmpty() && !prefix.isEmpty()) {
			throw new XmlFault();
		}
		this.replaced.push(new Replaced(depth, prefix, this.inScope.put(prefix, namespace)));
	}

	/**
	 * What a prefix stands for.
	 * @param prefix the prefix, empty for that of elements without one
	 * @return the namespace
	 * @throws XmlFault if it was not declared
	 */
	String of(String prefix) throws XmlFault {
		String namespace = this.inScope.get(prefix);
		if (namespace == null) {
			throw new XmlFault();
		}
		return namespace;
	}

	/**
	 * Forget what an element declared.
	 * @param depth the element's depth
	 */
	void leave(int depth) {
		for (Replaced last = this.replaced.peek(); last != null && last.depth() == depth; last = this.replaced.peek()) {
			this.replaced.pop();
			if (last.before() == null) {
				this.inScope.remove(last.prefix());
			}
			else {
				this.inScope.put(last.prefix(), last.before());
			}
		}
	}

	private record Replaced(int depth, String prefix, @Nullable String before) {
	}

}
