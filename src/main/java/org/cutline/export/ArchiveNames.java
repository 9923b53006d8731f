package org.cutline.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files in one archive or download: safe to unpack on any system, and different
 * from each other. A name keeps its letters; what could lead out of the folder, hide its
 * ending or mean a device is taken out, and its length is bounded. No two differ only in
 * case, and no two differ only in their ending, so that a sidecar has its own name.
 */
final class ArchiveNames {

	private static final int LONGEST_STEM_OCTETS = 120;

	/** Not allowed on one system or another (Windows naming rules, POSIX). */
	private static final Pattern FORBIDDEN = Pattern
		.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]+");

	private static final Pattern DEVICE = Pattern
		.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?");

	private final Set<String> taken = new HashSet<>();

	/**
	 * A safe name that nothing else in this archive has.
	 * @param wanted the name asked for, any text, perhaps a path
	 * @param extension the ending that the content calls for, without a dot
	 * @param otherwise the name without ending to use when nothing of the wanted one is
	 * left
	 * @return the name
	 */
	String unique(String wanted, String extension, String otherwise) {
		String stem = stem(wanted, extension, otherwise);
		String candidate = stem;
		int number = 1;
		while (!this.taken.add(candidate.toLowerCase(Locale.ROOT))) {
			number++;
			String tail = "-" + number;
			candidate = bounded(stem, LONGEST_STEM_OCTETS - tail.length()) + tail;
		}
		return candidate + "." + extension(wanted, extension);
	}

	/**
	 * A safe name, whatever else there is.
	 * @param wanted the name asked for, without ending
	 * @param otherwise the name to use when nothing of it is left
	 * @return the name, without ending
	 */
	static String safe(String wanted, String otherwise) {
		String flat = Normalizer.normalize(wanted, Normalizer.Form.NFC);
		flat = FORBIDDEN.matcher(flat).replaceAll("-").replaceAll("\\s+", " ");
		String name = trimmed(bounded(trimmed(flat), LONGEST_STEM_OCTETS));
		if (name.chars().noneMatch(Character::isLetterOrDigit)) {
			return otherwise;
		}
		return DEVICE.matcher(name).matches() ? "_" + name : name;
	}

	private static String stem(String wanted, String extension, String otherwise) {
		String last = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
		int dot = last.lastIndexOf('.');
		boolean known = dot > 0 && isEnding(last.substring(dot + 1), extension);
		return safe(known ? last.substring(0, dot) : last, otherwise);
	}

	private static String extension(String wanted, String extension) {
		String own = wanted.substring(wanted.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return isEnding(own, extension) ? own : extension;
	}

	/**
	 * Whether an ending is one of those that the content has, JPEG and TIFF having two.
	 */
	private static boolean isEnding(String ending, String extension) {
		String folded = ending.toLowerCase(Locale.ROOT);
		return switch (extension) {
			case "jpg" -> folded.equals("jpg") || folded.equals("jpeg");
			case "tif" -> folded.equals("tif") || folded.equals("tiff");
			case "heic" -> folded.equals("heic") || folded.equals("heif");
			case "raw" -> folded.matches("dng|cr2|cr3|nef|arw|raf|orf|rw2|raw");
			default -> folded.equals(extension);
		};
	}

	private static String trimmed(String name) {
		int from = 0;
		int to = name.length();
		while (from < to && ". -~".indexOf(name.charAt(from)) >= 0) {
			from++;
		}
		while (to > from && ". ".indexOf(name.charAt(to - 1)) >= 0) {
			to--;
		}
		return name.substring(from, to);
	}

	private static String bounded(String name, int octets) {
		int end = 0;
		int used = 0;
		while (end < name.length()) {
			int point = name.codePointAt(end);
			used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
			if (used > octets) {
				break;
			}
			end += Character.charCount(point);
		}
		return name.substring(0, end);
	}

}
