package org.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Reads the octets of an XMP packet as XML, forgiving what programs are known to leave in
 * them: padding of NULs, octets that are not UTF-8, control characters.
 */
final class XmpPacket {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private XmpPacket() {
	}

	static SafeXml.Reading parse(byte[] packet) {
		if (packet.length > Limits.XMP_OCTETS) {
			return new SafeXml.Refused("It is longer than " + Limits.XMP_OCTETS + " octets.");
		}
		String text = decode(packet);
		int start = text.indexOf('<');
		int end = text.lastIndexOf('>');
		if (start < 0 || end < start) {
			return new SafeXml.Refused("There is no XML in it.");
		}
		char[] characters = text.toCharArray();
		blankControls(characters);
		return SafeXml.parse(characters, start, end + 1);
	}

	private static String decode(byte[] packet) {
		Charset wide = wideCharset(packet);
		if (wide != null) {
			return new String(packet, wide);
		}
		return Texts.strict(packet, StandardCharsets.UTF_8).orElseGet(() -> new String(packet, WINDOWS));
	}

	/** A byte order mark or the first tag tells how wide characters are. */
	private static @Nullable Charset wideCharset(byte[] packet) {
		if (packet.length < 4) {
			return null;
		}
		return switch (ByteBuffer.wrap(packet).getInt()) {
			case 0x0000FEFF, 0x0000003C -> StandardCharsets.UTF_32BE;
			case 0xFFFE0000, 0x3C000000 -> StandardCharsets.UTF_32LE;
			default -> switch ((packet[0] & 0xFF) << 8 | packet[1] & 0xFF) {
				case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
				case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
				default -> null;
			};
		};
	}

	private static void blankControls(char[] text) {
		for (int i = 0; i < text.length; i++) {
			char c = text[i];
			if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
				text[i] = ' ';
			}
		}
	}

}
