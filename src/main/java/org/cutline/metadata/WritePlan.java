package org.cutline.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a copy of a file is to say, worked out once for all containers: the value of every
 * field, and the new blocks that say it.
 */
final class WritePlan {

	/** Exif says these, but they are no text of an editor's and stay in Exif. */
	private static final Set<String> EXIF_ONLY = Set.of("rating", "digImageGuid");

	private static final int PADDING = 2_000;

	private final Findings findings;

	private final Map<Field, FieldReading> before;

	private final MetadataEdits edits;

	private final WriteOptions options;

	private final Map<Field, FieldValue> values = new LinkedHashMap<>();

	private final List<String> removed = new ArrayList<>();

	private final List<MetadataProblem> remarks = new ArrayList<>();

	WritePlan(Findings findings, MetadataEdits edits, WriteOptions options) {
		this.findings = findings;
		this.before = Interpretation.readingsOf(findings);
		this.edits = edits;
		this.options = options;
		this.before.forEach((field, reading) -> {
			if (isKeptInStep(field, reading)) {
				this.values.put(field, reading.value());
			}
		});
		this.values.putAll(edits.values());
	}

	private static boolean isKeptInStep(Field field, FieldReading reading) {
		return switch (field.keeping()) {
			case IN_STEP -> reading.block() != Block.EXIF || !EXIF_ONLY.contains(field.id());
			case WHEN_EDITED -> reading.rule() != ReadRule.ONLY_SOURCE;
			case READ_ONLY -> false;
		};
	}

	/**
	 * The value each field is to have: as edited, else as the file says, reconciled. A
	 * field that is to be cleared has an empty value.
	 * @return the values
	 */
	Map<Field, FieldValue> values() {
		return this.values;
	}

	Findings findings() {
		return this.findings;
	}

	/**
	 * Change a packet of the file, or make one.
	 * @param index which of the packets that were found
	 * @return the packet, or why it cannot be changed
	 */
	PacketEdit packet(int index) {
		if (index >= this.findings.packets().size()) {
			return new PacketEdit.Edited(edit(null));
		}
		return switch (this.findings.packets().get(index)) {
			case SafeXml.Parsed(XmlElement root) -> new PacketEdit.Edited(edit(root.copy()));
			case SafeXml.Refused(String reason) ->
				new PacketEdit.Refused("The XMP in the file is damaged and cannot be changed. " + reason);
		};
	}

	boolean removesPlaces() {
		return !this.options.keepGps();
	}

	boolean removesSerialNumbers() {
		return !this.options.keepSerialNumbers();
	}

	void removed(String sentence) {
		this.removed.add(sentence);
	}

	boolean removesCredentials() {
		return this.options.contentCredentials() == WriteOptions.ContentCredentials.REMOVE;
	}

	void remark(String code, String sentence) {
		this.remarks.add(new MetadataProblem(code, sentence));
	}

	/**
	 * Change a packet so that it says the values.
	 * @param packet the packet's root, or null to make one
	 * @return the editor, changed or not
	 */
	XmpEditor edit(@Nullable XmlElement packet) {
		XmpEditor editor = (packet != null) ? XmpEditor.of(packet) : XmpEditor.create();
		Map<Field, FieldValue> current = XmpFields.read(editor.properties());
		this.values.forEach((field, value) -> {
			FieldValue old = current.getOrDefault(field, FieldValue.EMPTY);
			if (isWritten(field) && !saysAlready(field, value, old)) {
				editor.set(field, value);
			}
		});
		this.edits.values()
			.forEach((field, value) -> ShownLocation.part(field)
				.ifPresent((part) -> editor.setShownLocation(part, value.text())));
		protect(editor);
		if (editor.isChanged()) {
			editor.removeNativeDigests();
			if (this.options.metadataDate() != null) {
				editor.setMetadataDate(this.options.metadataDate());
			}
		}
		return editor;
	}

	/**
	 * Take out of an extension what the main packet says, and what is private.
	 * @param extension the extension's root
	 * @return the editor, changed or not
	 */
	XmpEditor editExtension(XmlElement extension) {
		XmpEditor editor = XmpEditor.of(extension);
		this.values.keySet()
			.stream()
			.filter(WritePlan::isWritten)
			.forEach((field) -> field.xmp().ifPresent(editor::clear));
		protect(editor);
		return editor;
	}

	/** Structures stay where they are: they are read, but not edited. */
	private static boolean isWritten(Field field) {
		return field.xmp().isPresent() && field.kind() != Field.Kind.STRUCTURE;
	}

	private static boolean saysAlready(Field field, FieldValue value, FieldValue old) {
		if (value.isEmpty() || old.isEmpty() || value instanceof FieldValue.Languages) {
			return value.equals(old) || value.isEmpty() && old.isEmpty();
		}
		if (field.kind() == Field.Kind.BAG || field.kind() == Field.Kind.SEQ) {
			return value.texts().equals(old.texts());
		}
		return Comparison.same(field, value, old) && !Comparison.isFinerDate(field, value, old);
	}

	private void protect(XmpEditor editor) {
		if (!this.options.keepGps()) {
			note(editor.strip(Privacy::isGps), "XMP: ");
		}
		if (!this.options.keepSerialNumbers()) {
			note(editor.strip(Privacy::isSerialNumber), "XMP: ");
		}
		if (removesCredentials()) {
			editor.clear(Privacy.PROVENANCE);
		}
	}

	private void note(List<String> names, String where) {
		if (!names.isEmpty()) {
			this.removed.add(where + String.join(", ", names.stream().distinct().toList()) + " was taken out.");
		}
	}

	/**
	 * The packet's octets, padded if there is room.
	 * @param editor the packet
	 * @param room how many octets the container has for it
	 * @return the packet
	 */
	static byte[] packet(XmpEditor editor, int room) {
		byte[] padded = editor.packet(PADDING);
		return (padded.length <= room) ? padded : editor.packet(0);
	}

	/**
	 * Make the new IIM block.
	 * @param old the old block, empty if there is none
	 * @return the new one, or null if there is nothing to say
	 */
	@Nullable Iim iim(Iim old) {
		IimDecoder decoder = IimDecoder.choose(old, xmpValues());
		IimEditor editor = new IimEditor(old, decoder);
		this.values.forEach((field, value) -> {
			if (field.iim().isPresent()) {
				editor.set(field, value);
			}
		});
		return (editor.isEmpty() && old.datasets().isEmpty()) ? null : editor.result();
	}

	/**
	 * What XMP said, which helps to find the character set of IIM as it did when reading.
	 */
	private Map<Field, FieldValue> xmpValues() {
		Map<Field, FieldValue> xmp = new LinkedHashMap<>();
		this.before.forEach((field, reading) -> reading.sources()
			.stream()
			.filter((source) -> source.block() == Block.XMP && !source.address().contains("/"))
			.findFirst()
			.ifPresent((source) -> xmp.put(field, source.value())));
		return xmp;
	}

	/**
	 * What Exif is to say.
	 * @return the plan for Exif
	 */
	ExifPlan exif() {
		return new ExifPlan(this, this.edits);
	}

	/** Say what an export cannot put right. */
	void remarkOnWhatStays() {
		if (this.findings.hasCredentials() && !removesCredentials()) {
			remark("credentials.broken", "The content credentials stay in the file, but no longer fit it.");
		}
	}

	WriteReport report() {
		return new WriteReport(Shortening.of(this.values), this.removed, this.remarks);
	}

}
