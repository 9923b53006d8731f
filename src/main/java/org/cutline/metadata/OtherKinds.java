package org.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names files that are no pictures, so that the refusal says what they are.
 */
final class OtherKinds {

	private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

	static {
		BEGINNINGS.put("%PDF", "a PDF document");
		BEGINNINGS.put("PK\u0003\u0004", "a ZIP archive or an office document");
		BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "an office document");
		BEGINNINGS.put("\u001F\u008B", "a compressed archive");
		BEGINNINGS.put("Rar!", "a RAR archive");
		BEGINNINGS.put("7z\u00BC\u00AF", "a 7z archive");
		BEGINNINGS.put("{\\rtf", "a text document");
		BEGINNINGS.put("ID3", "a sound file");
		BEGINNINGS.put("OggS", "a sound file");
		BEGINNINGS.put("RIFF", "a sound or video file");
		BEGINNINGS.put("\u001AE\u00DF\u00A3", "a video");
		BEGINNINGS.put("MZ", "a program");
		BEGINNINGS.put("\u007FELF", "a program");
		BEGINNINGS.put("#!", "a script");
	}

	private OtherKinds() {
	}

	static String of(Octets octets) {
		for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
			if (octets.startsWith(0, beginning.getKey())) {
				return beginning.getValue();
			}
		}
		if (octets.startsWith(4, "ftyp")) {
			return "a video";
		}
		String start = octets.ascii(0, 512).toLowerCase(Locale.ROOT);
		if (start.contains("<svg")) {
			return "an SVG drawing";
		}
		if (start.contains("<!doctype html") || start.contains("<html")) {
			return "a web page";
		}
		return start.startsWith("<?xml") || start.startsWith("\u00EF\u00BB\u00BF<?xml") ? "an XML document" : "";
	}

}
