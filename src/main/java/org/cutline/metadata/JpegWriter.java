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

	private static final int RESOURCES_ROOM = 65_519;

	private static final int JFIF = 0xE0;

	private final JpegFile file;

	private final WritePlan plan;

	private final Set<JpegFile.Piece> unwanted;

	private final List<Part> parts = new ArrayList<>();

	private JpegWriter(JpegFile file, WritePlan plan) {
		this.file = file;
		this.plan = plan;
		this.unwanted = plan.removesCredentials() ? ContentCredentials.segments(file) : Set.of();
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
		return switch (JpegXmp.of(this.file, this.plan)) {
			case JpegXmp.Refused(String reason) -> new Layout.Refused("write.xmp", reason);
			case JpegXmp.Made made -> layout(made.packets(), made.extension());
		};
	}

	private Layout layout(List<byte[]> packets, @Nullable List<byte[]> extension) {
		List<byte[]> resources = resources();
		int nextPacket = 0;
		boolean resourcesDone = false;
		boolean extensionDone = false;
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
			else if (extension != null && this.file.is(piece, JpegFile.APP1, JpegFile.XMP_EXTENSION)) {
				if (!extensionDone) {
					extension.forEach((part) -> this.parts.add(segment(JpegFile.APP1, JpegFile.XMP_EXTENSION, part)));
				}
				extensionDone = true;
			}
			else if (!this.unwanted.contains(piece)) {
				this.parts.add(new Part.Kept(piece.at(), piece.length()));
			}
		}
		insertNew(packets, nextPacket, resourcesDone ? List.of() : Objects.requireNonNullElse(resources, List.of()),
				extensionDone ? List.of() : Objects.requireNonNullElse(extension, List.of()));
		List<Part> whole = new ArrayList<>(MultiPicture.adjusted(this.file, this.parts));
		whole.addAll(rest());
		return new Layout.Parts(2, whole);
	}

	/** The picture as it is, and what follows it without what is private. */
	private List<Part> rest() {
		long from = this.file.restFrom();
		long size = this.file.octets().size();
		boolean protects = this.plan.removesPlaces() || this.plan.removesSerialNumbers();
		long end = protects ? JpegScans.count(this.file).end() : -1;
		if (end < 0 || end + 2 >= size) {
			return List.of(new Part.Kept(from, size - from));
		}
		List<Part> rest = new ArrayList<>(List.of(new Part.Kept(from, end + 2 - from)));
		PatchedOctets behind = new PatchedOctets(this.file.octets().slice(end + 2, size));
		if (Trailer.strip(behind, 0, behind.size(), this.plan)) {
			this.plan.removed("Places and serial numbers were taken out of what follows the picture.");
		}
		rest.addAll(behind.parts(end + 2));
		return rest;
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
		ImageResources old = this.plan.findings().resources.getFirst();
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
		byte[] patched = this.plan.exif().block(old, SEGMENT - JpegFile.EXIF.length());
		return Arrays.equals(old, patched) ? new Part.Kept(piece.at(), piece.length())
				: segment(JpegFile.APP1, JpegFile.EXIF, patched);
	}

	/**
	 * New segments go after the leading JFIF and Exif segments, XMP before the resources.
	 */
	private void insertNew(List<byte[]> packets, int from, List<byte[]> resources, List<byte[]> extension) {
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
		for (byte[] part : extension) {
			this.parts.add(at++, segment(JpegFile.APP1, JpegFile.XMP_EXTENSION, part));
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
