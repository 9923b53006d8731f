package org.cutline.metadata;

/**
 * Writes XML elements as text: attributes in their order, nothing indented that was not.
 */
final class XmlText {

	private XmlText() {
	}

	static String of(XmlElement element) {
		StringBuilder out = new StringBuilder();
		append(element, out);
		return out.toString();
	}

	private static void append(XmlElement element, StringBuilder out) {
		out.append('<').append(element.qualifiedName());
		for (XmlElement.Attribute attribute : element.attributes()) {
			out.append(' ').append(attribute.qualifiedName()).append("=\"");
			escape(attribute.value(), true, out);
			out.append('"');
		}
		if (element.children().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		for (XmlNode child : element.children()) {
			switch (child) {
				case XmlElement inner -> append(inner, out);
				case XmlNode.Text(String text) -> escape(text, false, out);
			}
		}
		out.append("</").append(element.qualifiedName()).append('>');
	}

	private static void escape(String text, boolean attribute, StringBuilder out) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isPlain(c)) {
				continue;
			}
			out.append(text, from, i);
			from = i + 1;
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '\r' -> out.append("&#xD;");
				case '"' -> out.append(attribute ? "&quot;" : "\"");
				case '\n' -> out.append(attribute ? "&#xA;" : "\n");
				case '\t' -> out.append(attribute ? "&#x9;" : "\t");
				default -> appendAllowed(text, i, out);
			}
		}
		out.append(text, from, text.length());
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c < Character.MIN_SURROGATE && c != '&' && c != '<' && c != '>' && c != '"';
	}

	/**
	 * XML 1.0 has no place for most control characters, nor for half a surrogate pair.
	 */
	private static void appendAllowed(String text, int at, StringBuilder out) {
		char c = text.charAt(at);
		boolean paired = Character.isHighSurrogate(c)
				? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				: !Character.isLowSurrogate(c) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
		if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && paired) {
			out.append(c);
		}
	}

}
