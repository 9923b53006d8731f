package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out a WebP file anew: XMP in its chunk at the end, Exif patched, the extended
 * header made if there was none; every other chunk by reference.
 */
final class WebpWriter {

	private static final int ROOM = Limits.XMP_OCTETS;

	private static final int HAS_XMP = 0x04;

	private static final int HAS_ALPHA = 0x10;

	private final WebpFile file;

	private final WritePlan plan;

	private WebpWriter(WebpFile file, WritePlan plan) {
		this.file = file;
		this.plan = plan;
	}

	static Layout layout(WebpFile file, WritePlan plan) {
		if (!file.whole() || file.size()[0] == 0) {
			return new Layout.Refused("write.damaged", "The WebP file is shorter than it declares.");
		}
		return new WebpWriter(file, plan).layout();
	}

	private Layout layout() {
		XmlElement root = null;
		for (WebpFile.Chunk chunk : this.file.chunks()) {
			if (chunk.type().equals("XMP ") && root == null) {
				switch (XmpPacket.parse(this.file.data(chunk))) {
					case SafeXml.Parsed(XmlElement parsed) -> root = parsed;
					case SafeXml.Refused(String reason) -> {
						return new Layout.Refused("write.xmp",
								"The XMP in the file is damaged and cannot be changed. " + reason);
					}
				}
			}
		}
		XmpEditor xmp = this.plan.edit(root);
		List<Part> chunks = new ArrayList<>();
		if (xmp.isChanged() && !this.file.chunks().getFirst().type().equals("VP8X")) {
			chunks.add(extendedHeader());
		}
		for (WebpFile.Chunk chunk : this.file.chunks()) {
			boolean unwanted = chunk.type().equals("C2PA") && this.plan.removesCredentials();
			if (!unwanted && (!chunk.type().equals("XMP ") || !xmp.isChanged())) {
				chunks.add(part(chunk, xmp.isChanged()));
			}
		}
		if (xmp.isChanged()) {
			chunks.add(chunk("XMP ", WritePlan.packet(xmp, ROOM)));
		}
		return whole(chunks);
	}

	private Layout whole(List<Part> chunks) {
		long size = 4 + chunks.stream().mapToLong(Part::length).sum();
		List<Part> parts = new ArrayList<>();
		parts.add(new Part.Made(little(8).put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) size).array()));
		parts.add(new Part.Kept(8, 4));
		parts.addAll(chunks);
		parts.add(new Part.Kept(this.file.end(), this.file.octets().size() - this.file.end()));
		return new Layout.Parts(0, parts);
	}

	private Part part(WebpFile.Chunk chunk, boolean hasXmp) {
		byte[] old = this.file.data(chunk);
		switch (chunk.type()) {
			case "VP8X" -> {
				byte[] header = old.clone();
				header[0] |= (byte) (hasXmp ? HAS_XMP : 0);
				return Arrays.equals(old, header) ? kept(chunk) : chunk("VP8X", header);
			}
			case "EXIF" -> {
				int skip = old.length - PngReader.exifWithoutHeader(old).length;
				byte[] tiff = Arrays.copyOfRange(old, skip, old.length);
				byte[] patched = this.plan.exif().block(tiff, ROOM);
				byte[] whole = Arrays.copyOf(old, skip + patched.length);
				System.arraycopy(patched, 0, whole, skip, patched.length);
				return Arrays.equals(old, whole) ? kept(chunk) : chunk("EXIF", whole);
			}
			default -> {
				return kept(chunk);
			}
		}
	}

	private Part kept(WebpFile.Chunk chunk) {
		return new Part.Kept(chunk.at(), Math.min(chunk.end(), this.file.end()) - chunk.at());
	}

	/** The header that a file with metadata needs, from what the picture's own says. */
	private Part extendedHeader() {
		WebpFile.Chunk picture = this.file.chunks().getFirst();
		boolean alpha = picture.type().equals("VP8L")
				&& (this.file.octets().u32(picture.at() + 9, false) >> 28 & 1) == 1;
		int width = this.file.size()[0] - 1;
		int height = this.file.size()[1] - 1;
		return chunk("VP8X",
				new byte[] { (byte) (HAS_XMP | (alpha ? HAS_ALPHA : 0)), 0, 0, 0, (byte) width, (byte) (width >>> 8),
						(byte) (width >>> 16), (byte) height, (byte) (height >>> 8), (byte) (height >>> 16) });
	}

	private static Part chunk(String type, byte[] data) {
		return new Part.Made(little(8 + data.length + data.length % 2).put(type.getBytes(StandardCharsets.US_ASCII))
			.putInt(data.length)
			.put(data)
			.array());
	}

	private static ByteBuffer little(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

}
