package org.cutline.metadata;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Java platform's own XML parser, the judge of ours. */
final class PlatformXml {

	private static final SAXParser PARSER = parser();

	private PlatformXml() {
	}

	/**
	 * The tree of a document, or empty if it is not well-formed or has a document type.
	 */
	static Optional<XmlElement> parse(String xml) {
		Builder builder = new Builder();
		try {
			PARSER.parse(new InputSource(new StringReader(xml)), builder);
			return Optional.ofNullable(builder.root);
		}
		catch (SAXException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static SAXParser parser() {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
			return factory.newSAXParser();
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new AssertionError(ex);
		}
	}

	private static final class Builder extends DefaultHandler {

		private final Deque<XmlElement> open = new ArrayDeque<>();

		private final StringBuilder text = new StringBuilder();

		private @Nullable XmlElement root;

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) {
			flush();
			XmlElement element = new XmlElement(uri, prefix(qName), localName);
			for (int i = 0; i < attributes.getLength(); i++) {
				String name = attributes.getQName(i);
				boolean declaration = name.equals("xmlns") || name.startsWith("xmlns:");
				element.with(declaration ? XmlElement.XMLNS : attributes.getURI(i), prefix(name),
						name.substring(name.indexOf(':') + 1), attributes.getValue(i));
			}
			if (this.open.isEmpty()) {
				this.root = element;
			}
			else {
				this.open.element().add(element);
			}
			this.open.push(element);
		}

		@Override
		public void endElement(String uri, String localName, String qName) {
			flush();
			this.open.pop();
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			this.text.append(characters, start, length);
		}

		private void flush() {
			if (!this.open.isEmpty() && !this.text.isEmpty()) {
				this.open.element().add(new XmlNode.Text(this.text.toString()));
			}
			this.text.setLength(0);
		}

		private static String prefix(String qualifiedName) {
			int colon = qualifiedName.indexOf(':');
			return (colon < 0) ? "" : qualifiedName.substring(0, colon);
		}

		@Override
		public void error(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void fatalError(SAXParseException ex) throws SAXException {
			throw ex;
		}

	}

}
