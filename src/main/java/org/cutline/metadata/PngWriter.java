package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * Lays out a PNG file anew: XMP as an uncompressed {@code iTXt} right after the header,
 * IIM where a "Raw profile" text had it, Exif patched; every other chunk by reference.
 */
final class PngWriter {

	private static final int ROOM = Limits.XMP_OCTETS;

	private final PngFile file;

	private final WritePlan plan;

	private final List<Part> parts = new ArrayList<>();

	private PngWriter(PngFile file, WritePlan plan) {
		this.file = file;
		this.plan = plan;
	}

	static Layout layout(PngFile file, WritePlan plan) {
		if (!file.whole() || !file.chunks().getFirst().type().equals("IHDR")) {
			return new Layout.Refused("write.damaged", "The PNG file is cut off or does not start with its header.");
		}
		return new PngWriter(file, plan).layout();
	}

	private Layout layout() {
		List<PngFile.Chunk> packets = this.file.chunks().stream().filter(this::isXmp).toList();
		XmlElement root = null;
		if (!packets.isEmpty()) {
			switch (XmpPacket.parse(text(packets.getFirst()).octets())) {
				case SafeXml.Parsed(XmlElement parsed) -> root = parsed;
				case SafeXml.Refused(String reason) -> {
					return new Layout.Refused("write.xmp",
							"The XMP in the file is damaged and cannot be changed. " + reason);
				}
			}
		}
		XmpEditor xmp = this.plan.edit(root);
		for (PngFile.Chunk chunk : this.file.chunks()) {
			boolean unwanted = chunk.type().equals("caBX") && this.plan.removesCredentials();
			if (!unwanted && (!xmp.isChanged() || !packets.contains(chunk))) {
				this.parts.add(part(chunk));
			}
			if (xmp.isChanged() && chunk.type().equals("IHDR")) {
				this.parts.add(xmpChunk(WritePlan.packet(xmp, ROOM)));
			}
		}
		long end = this.file.chunks().getLast().end();
		this.parts.add(new Part.Kept(end, this.file.octets().size() - end));
		return new Layout.Parts(8, this.parts);
	}

	private boolean isXmp(PngFile.Chunk chunk) {
		return isText(chunk) && text(chunk).keyword().equals(PngReader.XMP_KEYWORD);
	}

	private static boolean isText(PngFile.Chunk chunk) {
		return chunk.type().equals("iTXt") || chunk.type().equals("zTXt") || chunk.type().equals("tEXt");
	}

	private PngReader.Text text(PngFile.Chunk chunk) {
		return PngReader.Text.of(chunk.type(), this.file.data(chunk), ROOM);
	}

	private Part part(PngFile.Chunk chunk) {
		byte[] changed = null;
		if (chunk.type().equals("eXIf")) {
			byte[] old = this.file.data(chunk);
			byte[] patched = this.plan.exif().block(old, ROOM);
			changed = Arrays.equals(old, patched) ? null : patched;
		}
		else if (isText(chunk)) {
			PngReader.Text text = text(chunk);
			byte[] profile = text.keyword().startsWith(PngReader.RAW_PROFILE) ? profile(text) : null;
			if (profile != null) {
				return chunk("tEXt", rawProfile(text.keyword(), profile));
			}
		}
		return (changed != null) ? chunk(chunk.type(), changed) : new Part.Kept(chunk.at(), chunk.end() - chunk.at());
	}

	/** The profile made anew, or null if it is none of ours or stays as it is. */
	private byte @Nullable [] profile(PngReader.Text text) {
		byte[] old = PngReader.rawProfile(text.octets());
		Octets octets = Octets.of(old);
		byte[] made = old;
		if (octets.startsWith(0, JpegFile.EXIF)) {
			byte[] tiff = Arrays.copyOfRange(old, JpegFile.EXIF.length(), old.length);
			made = join(JpegFile.EXIF, this.plan.exif().block(tiff, ROOM));
		}
		else if (octets.startsWith(0, "8BIM") || octets.startsWith(0, ImageResources.HEADER)) {
			String header = octets.startsWith(0, "8BIM") ? "" : ImageResources.HEADER;
			made = join(header, resources(Arrays.copyOfRange(old, header.length(), old.length)));
		}
		else if (octets.u8(0) == Iim.MARKER) {
			Iim iim = this.plan.iim(Iim.parse(old));
			made = (iim != null) ? iim.encode() : old;
		}
		return Arrays.equals(made, old) ? null : made;
	}

	private byte[] resources(byte[] run) {
		ImageResources old = ImageResources.parse(run);
		List<Iim.Dataset> datasets = new ArrayList<>();
		old.iim().forEach((block) -> datasets.addAll(Iim.parse(block).datasets()));
		Iim iim = this.plan.iim(new Iim(datasets, List.of()));
		if (iim == null) {
			return run;
		}
		byte[] encoded = iim.encode();
		return old.withIim(encoded, DigestState.md5(encoded)).encode();
	}

	private static byte[] rawProfile(String keyword, byte[] profile) {
		StringBuilder text = new StringBuilder(keyword).append('\0').append('\n');
		text.append(keyword.substring(PngReader.RAW_PROFILE.length()).strip().toLowerCase(Locale.ROOT)).append('\n');
		text.append("%8d".formatted(profile.length)).append('\n');
		String hex = HexFormat.of().formatHex(profile);
		for (int at = 0; at < hex.length(); at += 72) {
			text.append(hex, at, Math.min(hex.length(), at + 72)).append('\n');
		}
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static Part xmpChunk(byte[] packet) {
		return chunk("iTXt", join(PngReader.XMP_KEYWORD + "\0\0\0\0\0", packet));
	}

	private static byte[] join(String header, byte[] octets) {
		byte[] start = header.getBytes(StandardCharsets.ISO_8859_1);
		byte[] joined = Arrays.copyOf(start, start.length + octets.length);
		System.arraycopy(octets, 0, joined, start.length, octets.length);
		return joined;
	}

	private static Part chunk(String type, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(12 + data.length)
			.putInt(data.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(data);
		CRC32 crc = new CRC32();
		crc.update(chunk.array(), 4, 4 + data.length);
		return new Part.Made(chunk.putInt((int) crc.getValue()).array());
	}

}
