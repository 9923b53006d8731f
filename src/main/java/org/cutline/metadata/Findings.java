package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a container's reader has found in a file before anything is made of it: the blocks
 * as octets, and what the container says itself.
 */
final class Findings {

	final ImageFormat format;

	int width;

	int height;

	/** The main XMP packets; one in a well-made file. */
	final List<byte[]> xmp = new ArrayList<>();

	byte[] extendedXmp = new byte[0];

	final List<byte[]> iim = new ArrayList<>();

	byte @Nullable [] iimDigest;

	@Nullable Octets exif;

	/** Where Exif is spread over several structures: their names and places. */
	final Map<String, Long> exifStarts = new LinkedHashMap<>();

	/** What the container says about turning the picture, 0 if it is left to Exif. */
	int orientation;

	/** What the container shows besides: image resources, colour profile, comments. */
	final List<Shown> blocks = new ArrayList<>();

	/** What the container is made of, as far as it is listed. */
	final List<Piece> pieces = new ArrayList<>();

	final List<MetadataProblem> problems = new ArrayList<>();

	byte @Nullable [] profile;

	/** Photoshop's image resources, wherever they were found. */
	final List<ImageResources> resources = new ArrayList<>();

	boolean contentCredentials;

	/** The boxes of content credentials (JUMBF), as far as they are there. */
	final List<byte[]> credentials = new ArrayList<>();

	private final List<SafeXml.Reading> parsed = new ArrayList<>();

	private SafeXml.@Nullable Reading parsedExtension;

	private @Nullable List<XmpNode> properties;

	private @Nullable Tiff tiff;

	Findings(ImageFormat format) {
		this.format = format;
	}

	/**
	 * The main packets as XML, each parsed once. What is changed must be a copy.
	 * @return what came of each
	 */
	List<SafeXml.Reading> packets() {
		if (this.parsed.size() != this.xmp.size()) {
			this.parsed.clear();
			this.xmp.forEach((packet) -> this.parsed.add(XmpPacket.parse(packet)));
		}
		return this.parsed;
	}

	/**
	 * Take over the XML of another file's extension if it is the same octet for octet.
	 * @param other what was found in the other file
	 */
	void reuse(Findings other) {
		if (this.extendedXmp.length > 0 && Arrays.equals(this.extendedXmp, other.extendedXmp)) {
			this.parsedExtension = other.parsedExtension;
		}
	}

	/**
	 * The properties of all packets and of the extension, in their order.
	 * @return the properties
	 */
	List<XmpNode> properties() {
		if (this.properties == null) {
			List<XmpNode> all = new ArrayList<>();
			for (SafeXml.Reading packet : packets()) {
				if (packet instanceof SafeXml.Parsed(XmlElement root)) {
					all.addAll(Rdf.properties(root));
				}
			}
			if (extension().orElse(null) instanceof SafeXml.Parsed(XmlElement root)) {
				all.addAll(Rdf.properties(root));
			}
			this.properties = all;
		}
		return this.properties;
	}

	/**
	 * The extension as XML, parsed once.
	 * @return what came of it, or empty if there is none
	 */
	Optional<SafeXml.Reading> extension() {
		if (this.extendedXmp.length > 0 && this.parsedExtension == null) {
			this.parsedExtension = XmpPacket.parse(this.extendedXmp);
		}
		return Optional.ofNullable(this.parsedExtension);
	}

	void credential(Octets octets, long at, long length) {
		this.contentCredentials = true;
		this.credentials.add(octets.bytes(at, Math.min(length, Limits.CREDENTIAL_OCTETS)));
	}

	/**
	 * Whether the file was too damaged to find anything in it.
	 * @return true if there is nothing but problems
	 */
	boolean isNothing() {
		return this.width == 0 && this.xmp.isEmpty() && this.iim.isEmpty() && this.exif == null
				&& !this.problems.isEmpty();
	}

	boolean hasCredentials() {
		return this.contentCredentials || properties().stream().anyMatch((node) -> node.is(Privacy.PROVENANCE));
	}

	/**
	 * Exif, walked once.
	 * @return its directories, or empty if there is none
	 */
	Optional<Tiff> tiff() {
		if (this.exif != null && this.tiff == null) {
			this.tiff = this.exifStarts.isEmpty() ? Tiff.read(this.exif) : Tiff.read(this.exif, this.exifStarts);
		}
		return Optional.ofNullable(this.tiff);
	}

	void problem(String code, String sentence) {
		this.problems.add(new MetadataProblem(code, sentence));
	}

	void resources(ImageResources resources) {
		this.resources.add(resources);
		this.iim.addAll(resources.iim());
		this.iimDigest = resources.digest().orElse(this.iimDigest);
		if (!resources.resources().isEmpty()) {
			this.blocks.add(new Shown(() -> new EmbeddedBlock(Block.PHOTOSHOP, "Photoshop image resources", resources
				.resources()
				.stream()
				.map((resource) -> new EmbeddedEntry("0x%04X".formatted(resource.id()),
						Names.imageResource(resource.id()), resource.length() + " octets", resource.raw().length))
				.toList()), (entry) -> resources.resources().get(entry).raw()));
		}
		if (resources.resources().stream().anyMatch(ImageResources.Resource::cut)) {
			problem("photoshop.overrun", "A Photoshop resource declares more octets than there are.");
		}
	}

	/**
	 * Note a colour profile (ICC.1:2022, 7.2 and 9.2.41).
	 * @param profile the profile
	 */
	void colourProfile(byte[] profile) {
		this.profile = profile;
		this.blocks.add(new Shown(
				() -> new EmbeddedBlock(Block.ICC, "Colour profile",
						List.of(new EmbeddedEntry("desc", "Name", ColourProfile.name(profile), profile.length))),
				(_) -> profile));
	}

	void text(String address, String name, String text, long octets) {
		this.blocks.add(new Shown(
				() -> new EmbeddedBlock(Block.TEXT, "Text of the container",
						List.of(new EmbeddedEntry(address, name, text, octets))),
				(_) -> text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Note a piece of the container; many alike in a row count as one.
	 * @param name what the container calls it, such as {@code APP13}
	 * @param octets the container
	 * @param at where it starts
	 * @param length how long it is, with its own head
	 */
	void piece(String name, Octets octets, long at, long length) {
		if (!this.pieces.isEmpty() && this.pieces.getLast().name().equals(name)) {
			this.pieces.addLast(this.pieces.removeLast().with(at + length));
		}
		else if (this.pieces.size() < Limits.PIECES_LISTED) {
			this.pieces.add(new Piece(name, octets, at, length, 1));
		}
	}

	/**
	 * A block to show.
	 *
	 * @param block the block
	 * @param octets the octets of its entry of that number
	 */
	record Shown(Supplier<EmbeddedBlock> block, IntFunction<byte[]> octets) {
	}

	/**
	 * A piece of the container, or several alike in a row.
	 *
	 * @param name what the container calls it
	 * @param octets the container
	 * @param at where it starts
	 * @param length how long they are together
	 * @param count how many there are
	 */
	record Piece(String name, Octets octets, long at, long length, int count) {

		Piece with(long end) {
			return new Piece(this.name, this.octets, this.at, end - this.at, this.count + 1);
		}

		EmbeddedEntry entry() {
			return new EmbeddedEntry(Long.toString(this.at),
					(this.count == 1) ? this.name : this.name + " × " + this.count, this.length + " octets",
					this.length);
		}

	}

}
