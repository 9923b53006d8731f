package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Makes of the blocks found in a file what they say: fields reconciled, everything
 * embedded, problems, signals.
 */
final class Interpretation {

	private final Findings findings;

	private final List<MetadataProblem> problems;

	private final List<EmbeddedBlock> embedded = new ArrayList<>();

	/** For each block of {@link #embedded} the octets of its entries by number. */
	private final List<IntFunction<byte[]>> octets = new ArrayList<>();

	private final List<XmpNode> properties;

	private final boolean everything;

	private Interpretation(Findings findings, boolean everything) {
		this.findings = findings;
		this.everything = everything;
		this.problems = new ArrayList<>(findings.problems);
		this.properties = findings.properties();
	}

	static FileMetadata of(Findings findings) {
		return new Interpretation(findings, true).metadata();
	}

	/**
	 * What the blocks say about the fields, without the list of all that is embedded.
	 */
	static FileMetadata fieldsOf(Findings findings) {
		return new Interpretation(findings, false).metadata();
	}

	/**
	 * The octets behind something of the list of all that is embedded.
	 * @param findings what was found
	 * @param block the number of the block in the list, from 0
	 * @param entry the number of the entry in the block, from 0
	 * @return its octets, or empty if there is no such thing
	 */
	static Optional<byte[]> octets(Findings findings, int block, int entry) {
		Interpretation interpretation = new Interpretation(findings, true);
		List<EmbeddedBlock> embedded = interpretation.metadata().embedded();
		boolean there = block >= 0 && block < embedded.size() && entry >= 0
				&& entry < embedded.get(block).entries().size();
		return there ? Optional.of(interpretation.octets.get(block).apply(entry)) : Optional.empty();
	}

	/**
	 * What the fields are read as, and nothing else.
	 */
	static Map<Field, FieldReading> readingsOf(Findings findings) {
		Interpretation interpretation = new Interpretation(findings, false);
		Map<Field, FieldValue> xmp = XmpFields.read(interpretation.properties);
		Iim iim = interpretation.iim();
		return interpretation.readings(xmp, iim, IimDecoder.choose(iim, xmp), interpretation.exif());
	}

	private Map<Field, FieldReading> readings(Map<Field, FieldValue> xmp, Iim iim, IimDecoder decoder,
			@Nullable Exif exif) {
		Map<Field, FieldValue> fromExif = (exif != null) ? exif.fields() : Map.of();
		return new Reconciler(xmp, IimFields.read(iim, decoder), fromExif, digest()).readings();
	}

	private DigestState digest() {
		return DigestState.of(this.findings.iim, this.findings.iimDigest);
	}

	private FileMetadata metadata() {
		readXmp();
		Map<Field, FieldValue> xmp = XmpFields.read(this.properties);
		Iim iim = iim();
		IimDecoder decoder = IimDecoder.choose(iim, xmp);
		embedIim(iim, decoder);
		Exif exif = exif();
		embedXmp();
		Map<Field, FieldReading> readings = readings(xmp, iim, decoder, exif);
		problemOfDates(readings);
		boolean gps = (exif != null && exif.hasGps()) || hasGps(this.properties);
		IimCharset charset = iim.datasets().isEmpty() ? null : decoder.toCharset();
		int orientation = (this.findings.orientation > 0) ? this.findings.orientation
				: (exif != null) ? exif.orientation() : 1;
		List<ContentCredential> credentials = CredentialReader.read(this.findings.credentials);
		embedOthers(credentials);
		List<Region> regions = RegionReader.read(this.properties,
				new RegionReader.Frame(this.findings.width, this.findings.height, orientation));
		return new FileMetadata(this.findings.format, this.findings.width, this.findings.height, orientation, readings,
				this.embedded, this.problems, (exif != null) ? exif.captureTime() : null, charset,
				GeneratedSignals.of(readings, credentials), this.findings.hasCredentials(), gps, credentials, regions,
				digest());
	}

	private void readXmp() {
		this.findings.packets().forEach((packet) -> complain(packet, "xmp.damaged", "The XMP packet cannot be read: "));
		this.findings.extension()
			.ifPresent((packet) -> complain(packet, "xmp.extension", "The extended XMP cannot be read: "));
		if (this.findings.xmp.size() > 1) {
			this.problems.add(new MetadataProblem("xmp.twice", "The file has more than one XMP packet."));
		}
	}

	private void complain(SafeXml.Reading packet, String code, String sentence) {
		if (packet instanceof SafeXml.Refused(String reason)) {
			this.problems.add(new MetadataProblem(code, sentence + lowerFirst(reason)));
		}
	}

	private static String lowerFirst(String sentence) {
		return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
	}

	private Iim iim() {
		List<Iim.Dataset> datasets = new ArrayList<>();
		for (byte[] block : this.findings.iim) {
			Iim iim = Iim.parse(block);
			datasets.addAll(iim.datasets());
			this.problems.addAll(iim.problems());
		}
		if (this.findings.iim.size() > 1) {
			this.problems.add(new MetadataProblem("iim.twice", "The file has more than one IIM block."));
		}
		return new Iim(datasets, List.of());
	}

	private void embedIim(Iim iim, IimDecoder decoder) {
		if (!decoder.valid()) {
			this.problems.add(new MetadataProblem("iim.charset",
					"IIM declares UTF-8 but holds octets that are not; those values were read as Windows-1252."));
		}
		if (!this.everything) {
			return;
		}
		List<EmbeddedEntry> entries = new ArrayList<>();
		for (Iim.Dataset dataset : iim.datasets()) {
			boolean text = dataset.isText() || dataset.record() == 1 && dataset.number() != 0 && dataset.number() != 90;
			String value = text ? decoder.decode(dataset.octets()) : Embedded.octets(dataset.octets());
			entries.add(new EmbeddedEntry("%d:%02d".formatted(dataset.record(), dataset.number()), Names.iim(dataset),
					Embedded.shortened(value), dataset.octets().length));
		}
		if (!entries.isEmpty()) {
			embed(0, new EmbeddedBlock(Block.IIM, "IIM", entries), (entry) -> iim.datasets().get(entry).octets());
		}
	}

	private @Nullable Exif exif() {
		Tiff tiff = this.findings.tiff().orElse(null);
		if (tiff == null) {
			return null;
		}
		this.problems.addAll(tiff.problems());
		Exif exif = new Exif(tiff);
		if (this.everything) {
			embed(this.embedded.size(), exif.embedded(), exif::octets);
		}
		return exif;
	}

	private void embedXmp() {
		if (this.everything && !this.properties.isEmpty()) {
			embed(Math.min(1, this.embedded.size()), Embedded.xmp(this.properties), (_) -> xmpOctets());
		}
	}

	/** An entry of XMP has no octets of its own; its packet has. */
	private byte[] xmpOctets() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		this.findings.xmp.forEach(all::writeBytes);
		all.writeBytes(this.findings.extendedXmp);
		return all.toByteArray();
	}

	private void embedOthers(List<ContentCredential> credentials) {
		if (!this.everything) {
			return;
		}
		this.findings.blocks.forEach((shown) -> embed(this.embedded.size(), shown.block().get(), shown.octets()));
		if (!credentials.isEmpty()) {
			embed(this.embedded.size(), Embedded.credentials(credentials), (_) -> {
				ByteArrayOutputStream all = new ByteArrayOutputStream();
				this.findings.credentials.forEach(all::writeBytes);
				return all.toByteArray();
			});
		}
		List<Findings.Piece> pieces = this.findings.pieces;
		if (!pieces.isEmpty()) {
			embed(this.embedded.size(),
					new EmbeddedBlock(Block.FILE, "Container", pieces.stream().map(Findings.Piece::entry).toList()),
					(entry) -> pieces.get(entry)
						.octets()
						.bytes(pieces.get(entry).at(), Math.min(pieces.get(entry).length(), Limits.RAW_OCTETS)));
		}
	}

	private void embed(int at, EmbeddedBlock block, IntFunction<byte[]> octetsOf) {
		this.embedded.add(at, block);
		this.octets.add(at, octetsOf);
	}

	private static boolean hasGps(List<XmpNode> properties) {
		for (XmpNode property : properties) {
			if (Privacy.isGps(property)) {
				return true;
			}
		}
		return false;
	}

	private void problemOfDates(Map<Field, FieldReading> readings) {
		FieldReading date = readings.get(Field.DATE_CREATED);
		if (date != null && date.block() != Block.EXIF
				&& date.sources()
					.stream()
					.anyMatch((source) -> source.block() == Block.EXIF
							&& Comparison.disagrees(Field.DATE_CREATED, date.value(), source.value()))) {
			this.problems.add(new MetadataProblem("date.apart",
					"The date created and the camera's date are more than a day apart."));
		}
	}

}
