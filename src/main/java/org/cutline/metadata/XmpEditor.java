package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Changes properties of an XMP packet in place. What is not named stays as it is: foreign
 * properties, their prefixes and their order.
 */
final class XmpEditor {

	private static final String META = "adobe:ns:meta/";

	private static final String NOTE = "http://ns.adobe.com/xmp/note/";

	private static final String TIFF = "http://ns.adobe.com/tiff/1.0/";

	private static final String EXIF = "http://ns.adobe.com/exif/1.0/";

	private static final String XMP = "http://ns.adobe.com/xap/1.0/";

	private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

	private static final byte[] BEGIN = Texts.utf8("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");

	private static final byte[] END = Texts.utf8("<?xpacket end=\"w\"?>");

	private static final String LINE = " ".repeat(99) + "\n";

	/** Room for naming the extension. */
	private static final int HEADROOM = 400;

	private final XmlElement root;

	private final XmlElement rdf;

	private boolean changed;

	private XmpEditor(XmlElement root, XmlElement rdf) {
		this.root = root;
		this.rdf = rdf;
	}

	/**
	 * Start with an empty packet.
	 * @return the editor
	 */
	static XmpEditor create() {
		XmlElement root = new XmlElement(META, "x", "xmpmeta").with(XmlElement.XMLNS, "xmlns", "x", META);
		return of(root);
	}

	/**
	 * Start with a packet that was read.
	 * @param root its root, which is changed
	 * @return the editor
	 */
	static XmpEditor of(XmlElement root) {
		XmlElement rdf = Rdf.find(root).orElseGet(() -> {
			XmlElement made = new XmlElement(Rdf.NAMESPACE, "rdf", "RDF").with(XmlElement.XMLNS, "xmlns", "rdf",
					Rdf.NAMESPACE);
			root.add(made);
			return made;
		});
		return new XmpEditor(root, rdf);
	}

	/**
	 * Give a field a value, or take it out if the value is empty.
	 * @param field a field with an XMP property
	 * @param value the value
	 */
	void set(Field field, FieldValue value) {
		Field.XmpName name = field.xmp().orElseThrow();
		Map<String, String> otherLanguages = otherLanguages(field, name, value);
		boolean was = remove(name);
		if (!value.isEmpty()) {
			XmlElement description = description();
			String prefix = XmpElements.prefix(List.of(this.root, this.rdf, description), name);
			XmlElement property = new XmlElement(name.namespace(), prefix, name.name());
			new XmpElements(this.rdf.prefix()).fill(property, field, value, otherLanguages);
			description.add(property);
		}
		this.changed |= was || !value.isEmpty();
	}

	/** A plain text replaces the default language; translations of other texts stay. */
	private Map<String, String> otherLanguages(Field field, Field.XmpName name, FieldValue value) {
		if (field.kind() != Field.Kind.LANGUAGES || value instanceof FieldValue.Languages) {
			return Map.of();
		}
		Map<String, String> languages = new LinkedHashMap<>();
		for (XmpNode node : Rdf.properties(this.root)) {
			if (node.is(name) && XmpFields.value(field.kind(), node) instanceof FieldValue.Languages(var all)) {
				String old = Objects.requireNonNullElse(all.get(FieldValue.DEFAULT_LANGUAGE), "");
				all.forEach(
						(language, text) -> languages.putIfAbsent(language, text.equals(old) ? value.text() : text));
				break;
			}
		}
		languages.remove(FieldValue.DEFAULT_LANGUAGE);
		return languages;
	}

	private XmlElement description() {
		return this.rdf.elements().stream().findFirst().orElseGet(() -> {
			XmlElement made = new XmlElement(Rdf.NAMESPACE, this.rdf.prefix(), "Description");
			made.with(Rdf.NAMESPACE, this.rdf.prefix().isEmpty() ? "rdf" : this.rdf.prefix(), "about", "");
			this.rdf.add(made);
			return made;
		});
	}

	private boolean remove(Field.XmpName name) {
		boolean removed = false;
		for (XmlElement description : this.rdf.elements()) {
			removed |= description.attributes()
				.removeIf((attribute) -> attribute.name().equals(name.name())
						&& attribute.namespace().equals(name.namespace()));
			removed |= description.children()
				.removeIf((child) -> child instanceof XmlElement element && element.is(name.namespace(), name.name()));
		}
		this.changed |= removed;
		return removed;
	}

	/**
	 * Take out a property wherever it is a top-level one.
	 * @param name its name
	 * @return whether it was there
	 */
	boolean clear(Field.XmpName name) {
		return remove(name);
	}

	/**
	 * Change a part of the location shown, if the packet names just one that has it.
	 * @param part the part, such as {@code City}
	 * @param text its new text, empty to take it out
	 */
	void setShownLocation(String part, String text) {
		this.changed |= ShownLocation.set(this.rdf, part, text);
	}

	/** Take out the digests that said which native values XMP was made from. */
	void removeNativeDigests() {
		remove(new Field.XmpName(TIFF, "tiff", "NativeDigest"));
		remove(new Field.XmpName(EXIF, "exif", "NativeDigest"));
	}

	void setMetadataDate(OffsetDateTime date) {
		setText(new Field.XmpName(XMP, "xmp", "MetadataDate"), date.truncatedTo(ChronoUnit.SECONDS).format(DATE));
	}

	void setSidecarFor(String extension) {
		setText(new Field.XmpName(PHOTOSHOP, "photoshop", "SidecarForExtension"), extension);
	}

	/**
	 * Name the extension that belongs to this packet.
	 * @param guid the MD5 of the extension in upper-case hexadecimal digits
	 */
	void setExtension(String guid) {
		setText(new Field.XmpName(NOTE, "xmpNote", "HasExtendedXMP"), guid);
	}

	private void setText(Field.XmpName name, String text) {
		remove(name);
		XmlElement description = description();
		String prefix = XmpElements.prefix(List.of(this.root, this.rdf, description), name);
		description.add(new XmlElement(name.namespace(), prefix, name.name()).add(new XmlNode.Text(text)));
		this.changed = true;
	}

	/**
	 * Take out every property and every part of a structure whose local name is asked
	 * for.
	 * @param unwanted which names
	 * @return the qualified names that were taken out
	 */
	List<String> strip(Predicate<String> unwanted) {
		List<String> stripped = new ArrayList<>();
		this.rdf.elements().forEach((description) -> XmpElements.strip(description, unwanted, stripped));
		this.changed |= !stripped.isEmpty();
		return stripped;
	}

	/**
	 * Move properties to another packet until this one fits: a raw converter's settings
	 * and Photoshop's history first, then the longest.
	 * @param other the packet that takes them
	 * @param room how long this one may be, in octets
	 */
	void moveLargest(XmpEditor other, int room) {
		XmpPartition.move(this.root, this.rdf, other.description(), room - HEADROOM);
		this.changed = true;
		other.changed = true;
	}

	boolean isChanged() {
		return this.changed;
	}

	List<XmpNode> properties() {
		return Rdf.properties(this.root);
	}

	/**
	 * The packet without its wrapper.
	 * @return the XML
	 */
	String xml() {
		return XmlText.of(this.root);
	}

	/**
	 * The packet as octets: UTF-8 in a wrapper (XMP Specification Part 1, 7.3.2).
	 * @param padding how many octets of blanks go in, for programs that edit in place
	 * @return the packet
	 */
	byte[] packet(int padding) {
		byte[] xml = Texts.utf8(XmlText.of(this.root));
		byte[] blanks = ("\n" + LINE.repeat(padding / LINE.length())).getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(BEGIN.length + xml.length + blanks.length + END.length)
			.put(BEGIN)
			.put(xml)
			.put(blanks)
			.put(END)
			.array();
	}

}
