package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The XMP of a JPEG file made anew: its packets, and its extension if that holds what is
 * edited or private; else the extension's segments stay as they are.
 */
sealed interface JpegXmp {

	/** What a segment can hold behind the header of a packet. */
	int ROOM = 65_502;

	/** What a segment of the extension holds behind its own header. */
	int PART = 65_400;

	/**
	 * The new packets.
	 *
	 * @param packets the packets in the order of the old ones, without octets where the
	 * old one stays
	 * @param extension the payloads of the extension's segments, or null if they stay
	 */
	record Made(List<byte[]> packets, @Nullable List<byte[]> extension) implements JpegXmp {
	}

	record Refused(String reason) implements JpegXmp {
	}

	static JpegXmp of(JpegFile file, WritePlan plan) {
		List<JpegFile.Piece> pieces = file.all(JpegFile.APP1, JpegFile.XMP);
		if (pieces.size() > Limits.XMP_PACKETS) {
			return new Refused("The file has %d XMP packets.".formatted(pieces.size()));
		}
		List<XmpEditor> editors = new ArrayList<>();
		for (JpegFile.Piece piece : pieces) {
			switch (XmpPacket.parse(file.payload(piece, JpegFile.XMP))) {
				case SafeXml.Parsed(XmlElement root) -> editors.add(plan.edit(root));
				case SafeXml.Refused(String reason) -> {
					return new Refused("The XMP in the file is damaged and cannot be changed. " + reason);
				}
			}
		}
		List<byte[]> extension = null;
		if (pieces.isEmpty()) {
			editors.add(plan.edit(null));
		}
		else {
			extension = extension(file, file.payload(pieces.getFirst(), JpegFile.XMP), plan, editors.getFirst());
		}
		List<byte[]> packets = editors.stream()
			.map((editor) -> editor.isChanged() ? WritePlan.packet(editor, ROOM) : new byte[0])
			.toList();
		return packets.stream().anyMatch((packet) -> packet.length > ROOM)
				? new Refused("The XMP would be longer than a JPEG segment can hold.") : new Made(packets, extension);
	}

	private static @Nullable List<byte[]> extension(JpegFile file, byte[] packet, WritePlan plan, XmpEditor main) {
		byte[] old = JpegReader.extension(file, packet).orElse(new byte[0]);
		if (old.length == 0 || !(XmpPacket.parse(old) instanceof SafeXml.Parsed(XmlElement root))) {
			return null;
		}
		XmpEditor editor = plan.editExtension(root);
		if (!editor.isChanged()) {
			return null;
		}
		byte[] extension = Texts.utf8(editor.xml());
		String guid = HexFormat.of().withUpperCase().formatHex(DigestState.md5(extension));
		main.setExtension(guid);
		List<byte[]> parts = new ArrayList<>();
		for (int at = 0; at < extension.length; at += PART) {
			int length = Math.min(PART, extension.length - at);
			parts.add(ByteBuffer.allocate(40 + length)
				.put(guid.getBytes(StandardCharsets.US_ASCII))
				.putInt(extension.length)
				.putInt(at)
				.put(extension, at, length)
				.array());
		}
		return parts;
	}

}
