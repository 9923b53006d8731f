package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Lays out a JPEG file anew: our own segments replaced in their places, or put right
 * after JFIF and Exif where there were none; every other piece by reference to the
 * original.
 */
final class JpegWriter {

	/** What a segment can hold behind its marker and length. */
	private static final int SEGMENT = 65_533;

	private static final int XMP_ROOM = 65_502;

	private static final int RESOURCES_ROOM = 65_519;

	private static final int JFIF = 0xE0;

	private final JpegFile file;

	private final WritePlan plan;

	private final Set<JpegFile.Piece> unwanted;

	private final List<Part> parts = new ArrayList<>();

	private JpegWriter(JpegFile file, WritePlan plan) {
		this.file = file;
		this.plan = plan;
		boolean remove = plan.options().contentCredentials() == WriteOptions.ContentCredentials.REMOVE;
		this.unwanted = remove ? ContentCredentials.segments(file) : Set.of();
	}

	/**
	 * The new layout of a file.
	 * @param file the original
	 * @param plan what it is to say
	 * @return the layout, or why there is none
	 */
	static Layout layout(JpegFile file, WritePlan plan) {
		return new JpegWriter(file, plan).layout();
	}

	private Layout layout() {
		if (this.file.restFrom() < 0) {
			return new Layout.Refused("write.damaged", "The JPEG file ends before its picture starts.");
		}
		List<byte[]> packets = new ArrayList<>();
		String refusal = xmp(packets);
		if (refusal != null) {
			return new Layout.Refused("write.xmp", refusal);
		}
		List<byte[]> resources = resources();
		int nextPacket = 0;
		boolean resourcesDone = false;
		for (JpegFile.Piece piece : this.file.pieces()) {
			if (this.file.is(piece, JpegFile.APP1, JpegFile.EXIF)) {
				this.parts.add(exif(piece));
			}
			else if (this.file.is(piece, JpegFile.APP1, JpegFile.XMP)) {
				this.parts.add(packet(piece, packets.get(nextPacket++)));
			}
			else if (resources != null && this.file.is(piece, JpegFile.APP13, ImageResources.HEADER)) {
				if (!resourcesDone) {
					resources.forEach((run) -> this.parts.add(segment(JpegFile.APP13, ImageResources.HEADER, run)));
				}
				resourcesDone = true;
			}
			else if (!isUnwantedCredential(piece)) {
				this.parts.add(new Part.Kept(piece.at(), piece.length()));
			}
		}
		insertNew(packets, nextPacket, resourcesDone ? List.of() : Objects.requireNonNullElse(resources, List.of()));
		this.parts.add(new Part.Kept(this.file.restFrom(), this.file.octets().size() - this.file.restFrom()));
		return MultiPicture.adjusted(this.file, this.parts);
	}

	/**
	 * Fill in the new packets, empty where one stays; answer with a sentence if one
	 * cannot be made.
	 */
	private @Nullable String xmp(List<byte[]> packets) {
		List<JpegFile.Piece> pieces = this.file.all(JpegFile.APP1, JpegFile.XMP);
		if (pieces.size() > JpegReader.MAX_PACKETS) {
			return "The file has %d XMP packets.".formatted(pieces.size());
		}
		for (JpegFile.Piece piece : pieces) {
			switch (XmpPacket.parse(this.file.payload(piece, JpegFile.XMP))) {
				case SafeXml.Parsed(XmlElement root) -> add(packets, this.plan.edit(root));
				case SafeXml.Refused(String reason) -> {
					return "The XMP in the file is damaged and cannot be changed. " + reason;
				}
			}
		}
		if (pieces.isEmpty()) {
			add(packets, this.plan.edit(null));
		}
		return packets.stream().anyMatch((packet) -> packet.length > XMP_ROOM)
				? "The XMP would be longer than a JPEG segment can hold." : null;
	}

	private static void add(List<byte[]> packets, XmpEditor editor) {
		packets.add(editor.isChanged() ? WritePlan.packet(editor, XMP_ROOM) : new byte[0]);
	}

	private Part packet(JpegFile.Piece piece, byte[] packet) {
		return (packet.length == 0) ? new Part.Kept(piece.at(), piece.length())
				: segment(JpegFile.APP1, JpegFile.XMP, packet);
	}

	/**
	 * The image resources, split over segments, or null if there are none and none are
	 * needed.
	 */
	private @Nullable List<byte[]> resources() {
		byte[] joined = this.file.joined(JpegFile.APP13, ImageResources.HEADER, JpegReader.MAX_RESOURCES);
		ImageResources old = ImageResources.parse(joined);
		List<Iim.Dataset> datasets = new ArrayList<>();
		old.iim().forEach((block) -> datasets.addAll(Iim.parse(block).datasets()));
		Iim iim = this.plan.iim(new Iim(datasets, List.of()));
		if (iim == null) {
			return null;
		}
		byte[] encoded = iim.encode();
		byte[] run = old.withIim(encoded, DigestState.md5(encoded)).encode();
		List<byte[]> segments = new ArrayList<>();
		for (int at = 0; at < run.length; at += RESOURCES_ROOM) {
			segments.add(Arrays.copyOfRange(run, at, Math.min(run.length, at + RESOURCES_ROOM)));
		}
		return segments;
	}

	private Part exif(JpegFile.Piece piece) {
		byte[] old = this.file.payload(piece, JpegFile.EXIF);
		byte[] patched = this.plan.exif(old, SEGMENT - JpegFile.EXIF.length());
		return Arrays.equals(old, patched) ? new Part.Kept(piece.at(), piece.length())
				: segment(JpegFile.APP1, JpegFile.EXIF, patched);
	}

	private boolean isUnwantedCredential(JpegFile.Piece piece) {
		return this.unwanted.contains(piece);
	}

	/**
	 * New segments go after the leading JFIF and Exif segments, XMP before the resources.
	 */
	private void insertNew(List<byte[]> packets, int from, List<byte[]> resources) {
		int at = 0;
		for (int i = 0; i < this.parts.size(); i++) {
			if (isHead(this.parts.get(i)) && at == i) {
				at = i + 1;
			}
		}
		for (byte[] packet : packets.subList(from, packets.size())) {
			if (packet.length > 0) {
				this.parts.add(at++, segment(JpegFile.APP1, JpegFile.XMP, packet));
			}
		}
		while (at > 0 && at < this.parts.size() && isXmp(this.parts.get(at))) {
			at++;
		}
		for (byte[] run : resources) {
			this.parts.add(at++, segment(JpegFile.APP13, ImageResources.HEADER, run));
		}
	}

	private boolean isHead(Part part) {
		return switch (part) {
			case Part.Kept(long at, long length) ->
				this.file.octets().u8(at + 1) == JFIF || this.file.octets().startsWith(at + 4, JpegFile.EXIF);
			case Part.Made(byte[] octets) -> Octets.of(octets).startsWith(4, JpegFile.EXIF);
		};
	}

	private boolean isXmp(Part part) {
		Octets octets = switch (part) {
			case Part.Kept(long at, long length) -> this.file.octets().slice(at, length);
			case Part.Made(byte[] made) -> Octets.of(made);
		};
		return octets.startsWith(4, JpegFile.XMP) || octets.startsWith(4, JpegFile.XMP_EXTENSION);
	}

	private static Part segment(int marker, String header, byte[] payload) {
		int length = 2 + header.length() + payload.length;
		byte[] segment = new byte[2 + length];
		segment[0] = (byte) 0xFF;
		segment[1] = (byte) marker;
		segment[2] = (byte) (length >>> 8);
		segment[3] = (byte) length;
		for (int i = 0; i < header.length(); i++) {
			segment[4 + i] = (byte) header.charAt(i);
		}
		System.arraycopy(payload, 0, segment, 4 + header.length(), payload.length);
		return new Part.Made(segment);
	}

}
