package org.cutline.metadata;

import java.nio.charset.StandardCharsets;

/**
 * The name of an ICC colour profile (ICC.1:2022, 9.2.41: the tag {@code desc}, a text of
 * version 2 or a multi-localized text of version 4).
 */
final class ColourProfile {

	private static final int TAGS_AT = 128;

	private ColourProfile() {
	}

	static String name(byte[] profile) {
		Octets octets = Octets.of(profile);
		long count = Math.min(octets.u32(TAGS_AT), 200);
		for (int i = 0; i < count; i++) {
			long tag = TAGS_AT + 4 + 12L * i;
			if (octets.startsWith(tag, "desc")) {
				return description(octets, octets.u32(tag + 4));
			}
		}
		return "";
	}

	private static String description(Octets octets, long at) {
		if (octets.startsWith(at, "desc")) {
			long length = Math.clamp(octets.u32(at + 8) - 1, 0, 200);
			return octets.ascii(at + 12, length).strip();
		}
		if (octets.startsWith(at, "mluc")) {
			long length = Math.clamp(octets.u32(at + 20), 0, 400);
			return new String(octets.bytes(at + octets.u32(at + 24), length), StandardCharsets.UTF_16BE).strip();
		}
		return "";
	}

}
