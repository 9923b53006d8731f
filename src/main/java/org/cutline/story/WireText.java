package org.cutline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes copy out of whatever a word processor, a mail program or a content system puts on
 * the clipboard: line feeds only, plain blanks, no invisible characters, one paragraph a
 * line. The words and their quotes stay as they are. What is clean already does not
 * change.
 */
final class WireText {

	private static final int NARROWEST_WRAP = 50;

	private static final int WIDEST_WRAP = 100;

	private static final Pattern INITIALS = Pattern.compile("\\(?[\\p{Ll}]{2,5}(?:[/-][\\p{Ll}]{2,5}){1,5}\\)?");

	private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\p{Cs}]");

	private WireText() {
	}

	/**
	 * Cleans text.
	 * @param pasted any text
	 * @return the copy, lines parted by line feeds, at most one empty line between two
	 */
	static String clean(String pasted) {
		List<String> lines = lines(pasted);
		return String.join("\n", isHardWrapped(lines) ? unwrapped(lines) : lines);
	}

	/**
	 * Text as every database keeps it: a sign stands for a NUL and for half a surrogate
	 * pair.
	 * @param text any text
	 * @return the same text, if there is neither in it
	 */
	static String storable(String text) {
		return NOT_STORABLE.matcher(text).replaceAll("\uFFFD");
	}

	/**
	 * Whether a line is nothing but the initials of those who wrote and edited.
	 * @param line the line, such as {@code emg/lds}
	 * @return true for initials
	 */
	static boolean isInitials(String line) {
		return INITIALS.matcher(line).matches();
	}

	private static List<String> lines(String pasted) {
		List<String> lines = new ArrayList<>();
		for (String line : plain(pasted).split("\n", -1)) {
			String stripped = line.strip();
			boolean second = !lines.isEmpty() && lines.getLast().isEmpty();
			if (!stripped.isEmpty() || !(lines.isEmpty() || second)) {
				lines.add(stripped);
			}
		}
		if (!lines.isEmpty() && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		return lines;
	}

	private static String plain(String pasted) {
		StringBuilder plain = new StringBuilder(pasted.length());
		for (int at = 0; at < pasted.length(); at++) {
			char unit = pasted.charAt(at);
			if (Character.isHighSurrogate(unit) && at + 1 < pasted.length()
					&& Character.isLowSurrogate(pasted.charAt(at + 1))) {
				plain.append(unit).append(pasted.charAt(++at));
			}
			else if (unit == '\r') {
				boolean pair = at + 1 < pasted.length() && pasted.charAt(at + 1) == '\n';
				plain.append(pair ? "" : "\n");
			}
			else {
				append(plain, unit);
			}
		}
		return plain.toString();
	}

	private static void append(StringBuilder plain, char unit) {
		switch (unit) {
			case '\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
			case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> {
			}
			default -> {
				if (unit == '\t' || Character.isSpaceChar(unit)) {
					appendBlank(plain);
				}
				else if (Character.isSurrogate(unit)) {
					plain.append('\ufffd');
				}
				else if (!Character.isISOControl(unit) && !isDirectionControl(unit)) {
					plain.append(unit);
				}
			}
		}
	}

	private static void appendBlank(StringBuilder plain) {
		if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
			plain.append(' ');
		}
	}

	private static boolean isDirectionControl(char unit) {
		return (unit >= '\u202a' && unit <= '\u202e') || (unit >= '\u2066' && unit <= '\u2069');
	}

	/**
	 * Whether lines were broken at a column, as mail programs do: there are paragraphs of
	 * several lines, and hardly a line that the next word would have fitted on.
	 */
	private static boolean isHardWrapped(List<String> lines) {
		int widest = lines.stream().mapToInt(String::length).max().orElse(0);
		if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP || lines.stream().noneMatch(String::isEmpty)) {
			return false;
		}
		int breaks = 0;
		int needed = 0;
		for (int at = 0; at + 1 < lines.size(); at++) {
			String line = lines.get(at);
			String next = lines.get(at + 1);
			if (!line.isEmpty() && !next.isEmpty() && !isInitials(next)) {
				int blank = next.indexOf(' ');
				int word = (blank < 0) ? next.length() : blank;
				breaks++;
				needed += (line.length() + 1 + word > widest - 8) ? 1 : 0;
			}
		}
		return breaks >= 2 && needed * 10 >= breaks * 9;
	}

	private static List<String> unwrapped(List<String> lines) {
		List<String> whole = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		for (String line : lines) {
			if (line.isEmpty() || isInitials(line)) {
				close(whole, paragraph);
				whole.add(line);
			}
			else {
				paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
			}
		}
		close(whole, paragraph);
		return whole;
	}

	private static void close(List<String> whole, StringBuilder paragraph) {
		if (!paragraph.isEmpty()) {
			whole.add(paragraph.toString());
			paragraph.setLength(0);
		}
	}

}
