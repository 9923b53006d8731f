package org.cutline.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names of what metadata blocks hold, and what cameras write for a caption, from the data
 * files beside this class.
 */
final class Names {

	private static final Map<String, String> NAMES = names();

	private static final List<String> CAMERA_FILLER = lines("camera-filler.txt").stream()
		.map((line) -> line.toLowerCase(Locale.ROOT))
		.toList();

	private static final Set<String> WHOLE_FILLERS = Set.copyOf(CAMERA_FILLER);

	private static final List<String> FILLER_STARTS = CAMERA_FILLER.stream()
		.filter((filler) -> filler.endsWith("*"))
		.map((filler) -> filler.substring(0, filler.length() - 1))
		.toList();

	private Names() {
	}

	static String exif(Tiff.Entry entry) {
		String group = switch (entry.directory()) {
			case "GPS" -> "gps";
			case "InteropIFD" -> "interoperability";
			default -> "exif";
		};
		String tag = "%04X".formatted(entry.tag());
		return NAMES.getOrDefault(group + "\t" + tag, "Tag 0x" + tag);
	}

	static String iim(Iim.Dataset dataset) {
		String address = "%d:%02d".formatted(dataset.record(), dataset.number());
		return NAMES.getOrDefault("iim\t" + address, "Dataset " + address);
	}

	static String imageResource(int id) {
		String number = "%04X".formatted(id);
		return NAMES.getOrDefault("photoshop\t" + number, "Resource 0x" + number);
	}

	/**
	 * The name of a marker of JPEG (ISO/IEC 10918-1, table B.1).
	 * @param marker its second octet, or -1 for octets that are no segment
	 * @return such as {@code APP13}
	 */
	static String jpegMarker(int marker) {
		return switch (marker) {
			case JpegFile.Piece.STRAY -> "Stray octets";
			case 0xC4 -> "DHT";
			case 0xCC -> "DAC";
			case 0xDB -> "DQT";
			case 0xDC -> "DNL";
			case 0xDD -> "DRI";
			case JpegFile.COMMENT -> "COM";
			default -> {
				if (marker >= 0xE0 && marker <= 0xEF) {
					yield "APP" + (marker - 0xE0);
				}
				yield (marker >= 0xC0 && marker <= 0xCF) ? "SOF" + (marker - 0xC0) : "0xFF%02X".formatted(marker);
			}
		};
	}

	/**
	 * Whether a text is what a camera or a program wrote on its own.
	 * @param text what Exif says
	 * @return true if it is no caption
	 */
	static boolean isCameraFiller(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		if (plain.isEmpty() || WHOLE_FILLERS.contains(plain)) {
			return WHOLE_FILLERS.contains(plain);
		}
		for (String start : FILLER_STARTS) {
			if (plain.startsWith(start)) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		for (String line : lines("names.tsv")) {
			int tab = line.lastIndexOf('\t');
			names.put(line.substring(0, tab), line.substring(tab + 1));
		}
		return names;
	}

	/** The lines of a data file that say something. */
	static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

}
