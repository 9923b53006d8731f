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
		int packets = file.all(JpegFile.APP1, JpegFile.XMP).size();
		if (packets > Limits.XMP_PACKETS) {
			return new Refused("The file has %d XMP packets.".formatted(packets));
		}
		List<XmpEditor> editors = new ArrayList<>();
		for (int i = 0; i < Math.max(packets, 1); i++) {
			switch (plan.packet(i)) {
				case PacketEdit.Edited(XmpEditor editor) -> editors.add(editor);
				case PacketEdit.Refused(String reason) -> {
					return new Refused(reason);
				}
			}
		}
		List<byte[]> made = new ArrayList<>();
		editors.forEach((editor) -> made.add(packet(editor)));
		List<byte[]> extension = extension(plan, editors.getFirst(), made.getFirst().length > ROOM);
		if (extension != null) {
			made.set(0, packet(editors.getFirst()));
		}
		return made.stream().anyMatch((packet) -> packet.length > ROOM)
				? new Refused("The XMP would be longer than a JPEG segment can hold.") : new Made(made, extension);
	}

	private static byte[] packet(XmpEditor editor) {
		return editor.isChanged() ? WritePlan.packet(editor, ROOM) : new byte[0];
	}

	/**
	 * The extension made anew, if it holds what is edited or private, or if the main
	 * packet has become too long and has to give to it.
	 */
	private static @Nullable List<byte[]> extension(WritePlan plan, XmpEditor main, boolean tooLong) {
		SafeXml.Reading old = plan.findings().extension().orElse(null);
		XmpEditor editor = (old instanceof SafeXml.Parsed(XmlElement root)) ? plan.editExtension(root.copy()) : null;
		if (tooLong && (old == null || editor != null)) {
			editor = (editor != null) ? editor : XmpEditor.create();
			main.moveLargest(editor, ROOM);
		}
		return (editor != null && editor.isChanged()) ? parts(main, Texts.utf8(editor.xml())) : null;
	}

	private static List<byte[]> parts(XmpEditor main, byte[] extension) {
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
