package org.cutline.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The ICC colour profile of a picture, and its name (ICC.1:2022, 9.2.41: the tag
 * {@code desc}, a text of version 2 or a multi-localized text of version 4).
 */
public final class ColourProfile {

	private static final int TAGS_AT = 128;

	private ColourProfile() {
	}

	/**
	 * The colour profile that a file embeds.
	 * @param file the file
	 * @return the profile's octets as they stand there, or empty if there is none
	 * @throws IOException if the file system fails
	 */
	public static Optional<byte[]> find(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			Octets octets = Octets.of(channel);
			return FormatProbe.probe(octets)
				.map((format) -> MetadataReader.findings(format, octets).profile)
				.filter((profile) -> profile.length > TAGS_AT);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
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
