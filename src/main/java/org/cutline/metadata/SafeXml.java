package org.cutline.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

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

/**
 * The one door through which XML from outside comes in. A document type is refused, so
 * there are no entities to expand and nothing is fetched; size, depth and number of nodes
 * are limited while reading.
 */
final class SafeXml {

	private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

	private static final int MAX_USES = 200;

	private static final int MODEST = 2_000;

	/** Making a secured parser takes longer than reading a packet with it. */
	private static final Queue<Parser> PARSERS = new ConcurrentLinkedQueue<>();

	private SafeXml() {
	}

	static Reading parse(byte[] xml) {
		if (xml.length > Limits.XMP_OCTETS) {
			return new Refused("It is longer than " + Limits.XMP_OCTETS + " octets.");
		}
		return parse(new InputSource(new ByteArrayInputStream(xml)));
	}

	static Reading parse(String xml) {
		return (xml.length() > Limits.XMP_OCTETS) ? new Refused("It is longer than " + Limits.XMP_OCTETS + " octets.")
				: parse(new InputSource(new StringReader(xml)));
	}

	private static Reading parse(InputSource source) {
		TreeBuilder builder = new TreeBuilder();
		try {
			Parser parser = Objects.requireNonNullElseGet(PARSERS.poll(), Parser::new);
			parser.sax().parse(source, builder);
			// A parser keeps every name it has seen: it is used again only for a while.
			if (parser.uses().incrementAndGet() < MAX_USES && builder.nodes < MODEST) {
				PARSERS.offer(parser);
			}
			return new Parsed(Objects.requireNonNull(builder.root));
		}
		catch (SAXParseException ex) {
			return new Refused("It is not well-formed at line " + ex.getLineNumber() + ".");
		}
		catch (SAXException ex) {
			return new Refused(Objects.requireNonNullElse(ex.getMessage(), "It is not well-formed."));
		}
		catch (IOException ex) {
			return new Refused("Its characters cannot be read.");
		}
	}

	private static SAXParser parser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		// Raw converters write hundreds of settings as attributes of one element.
		parser.setProperty(LIMITS + "elementAttributeLimit", Integer.toString(Limits.XMP_ATTRIBUTES));
		return parser;
	}

	sealed interface Reading {

	}

	record Parsed(XmlElement root) implements Reading {
	}

	record Refused(String reason) implements Reading {
	}

	private record Parser(SAXParser sax, AtomicInteger uses) {

		Parser() {
			this(secured(), new AtomicInteger());
		}

		private static SAXParser secured() {
			try {
				return parser();
			}
			catch (ParserConfigurationException | SAXException ex) {
				throw new IllegalStateException("The XML parser cannot be secured", ex);
			}
		}

	}

	private static final class TreeBuilder extends DefaultHandler {

		private final Deque<XmlElement> open = new ArrayDeque<>();

		private final StringBuilder text = new StringBuilder();

		private @Nullable XmlElement root;

		private int nodes;

		@Override
		public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
			return new InputSource(new StringReader(""));
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes)
				throws SAXException {
			flush();
			count(1 + attributes.getLength());
			if (this.open.size() >= Limits.XMP_DEPTH) {
				throw new SAXException("It is nested deeper than " + Limits.XMP_DEPTH + " levels.");
			}
			XmlElement element = new XmlElement(uri, prefix(qName), localName);
			for (int i = 0; i < attributes.getLength(); i++) {
				String name = attributes.getQName(i);
				boolean declaration = name.equals("xmlns") || name.startsWith("xmlns:");
				element.with(declaration ? XmlElement.XMLNS : attributes.getURI(i), prefix(name), local(name),
						attributes.getValue(i));
			}
			XmlElement parent = this.open.peek();
			if (parent != null) {
				parent.add(element);
			}
			else {
				this.root = element;
			}
			this.open.push(element);
		}

		@Override
		public void endElement(String uri, String localName, String qName) throws SAXException {
			flush();
			this.open.pop();
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			this.text.append(characters, start, length);
		}

		private void flush() throws SAXException {
			XmlElement parent = this.open.peek();
			if (parent != null && !this.text.isEmpty()) {
				count(1);
				parent.add(new XmlNode.Text(this.text.toString()));
			}
			this.text.setLength(0);
		}

		private void count(int more) throws SAXException {
			this.nodes += more;
			if (this.nodes > Limits.XMP_NODES) {
				throw new SAXException("It has more than " + Limits.XMP_NODES + " nodes.");
			}
		}

		private static String prefix(String qualifiedName) {
			int colon = qualifiedName.indexOf(':');
			return (colon < 0) ? "" : qualifiedName.substring(0, colon);
		}

		private static String local(String qualifiedName) {
			return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
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
