package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether two blocks say the same about a field.
 */
final class Comparison {

	private static final Duration A_DAY = Duration.ofHours(24);

	private Comparison() {
	}

	static boolean same(Field field, FieldValue one, FieldValue other) {
		if (field.kind() == Field.Kind.DATE) {
			return sameDate(one.text(), other.text());
		}
		List<String> left = comparable(one);
		List<String> right = comparable(other);
		if (field.kind() == Field.Kind.BAG) {
			return left.stream().sorted().toList().equals(right.stream().sorted().toList());
		}
		return left.equals(right) || Texts.comparable(one.text()).equals(Texts.comparable(other.text()));
	}

	private static List<String> comparable(FieldValue value) {
		List<String> comparable = new ArrayList<>();
		for (String text : value.texts()) {
			comparable.add(Texts.comparable(text));
		}
		return comparable;
	}

	/** The same as far as both are known. */
	private static boolean sameDate(String one, String other) {
		Optional<PhotoDate> left = PhotoDate.parse(one);
		Optional<PhotoDate> right = PhotoDate.parse(other);
		if (left.isEmpty() || right.isEmpty()) {
			return Texts.comparable(one).equals(Texts.comparable(other));
		}
		return sameDate(left.get(), right.get());
	}

	private static boolean sameDate(PhotoDate one, PhotoDate other) {
		LocalTime time = one.time();
		LocalTime otherTime = other.time();
		if (time != null && otherTime != null && one.offset() != null && other.offset() != null) {
			return wholeSeconds(one).atOffset(Objects.requireNonNull(one.offset()))
				.isEqual(wholeSeconds(other).atOffset(Objects.requireNonNull(other.offset())));
		}
		return one.year() == other.year() && (one.month() == other.month() || one.month() == 0 || other.month() == 0)
				&& (one.day() == other.day() || one.day() == 0 || other.day() == 0)
				&& (time == null || otherTime == null || time.withNano(0).equals(otherTime.withNano(0)));
	}

	private static LocalDateTime wholeSeconds(PhotoDate date) {
		return date.date().orElseThrow().atTime(Objects.requireNonNull(date.time()).withNano(0));
	}

	/**
	 * Whether a date is more precise than another. A time of midnight is none: programs
	 * write it where IIM wants a time and there is none.
	 */
	static boolean isFinerDate(Field field, FieldValue one, FieldValue other) {
		return field.kind() == Field.Kind.DATE && one.text().length() > other.text().length()
				&& !one.text().contains("T00:00:00");
	}

	/**
	 * Whether IIM holds what XMP holds, cut to the octets that IIM allows, at a character
	 * or at any octet, in whatever character set it was cut.
	 * @param field the field
	 * @param xmp what XMP says
	 * @param iim what IIM says
	 * @return true if IIM is a shortened XMP
	 */
	static boolean isShortened(Field field, FieldValue xmp, FieldValue iim) {
		int limit = field.iim().map(Field.IimHome::maxOctets).orElse(0);
		List<String> whole = field.kind().isList() ? comparable(xmp) : List.of(Texts.comparable(xmp.text()));
		List<String> cut = field.kind().isList() ? comparable(iim) : List.of(Texts.comparable(iim.text()));
		if (whole.size() != cut.size() || limit == 0) {
			return false;
		}
		for (int i = 0; i < whole.size(); i++) {
			if (!whole.get(i).equals(cut.get(i)) && !isCut(whole.get(i), cut.get(i), limit)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isCut(String whole, String cut, int limit) {
		String kept = cut.endsWith("\uFFFD") ? cut.substring(0, cut.length() - 1) : cut;
		if (kept.isEmpty() || kept.length() >= whole.length() || !whole.startsWith(kept)) {
			return false;
		}
		int next = whole.offsetByCodePoints(kept.length(), 1);
		while (next < whole.length() && isBlankOrMark(whole.codePointAt(next))) {
			next = whole.offsetByCodePoints(next, 1);
		}
		// What follows had no room, in UTF-8 or in one octet a character.
		return Texts.utf8Length(whole.substring(0, next)) > limit
				|| whole.substring(0, next).getBytes(StandardCharsets.ISO_8859_1).length > limit
				|| Texts.utf8Length(Texts.cut(whole, limit)) <= Texts.utf8Length(kept);
	}

	private static boolean isBlankOrMark(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
	}

	/**
	 * Whether another block says something an editor should look at. Dates within a day,
	 * a text cut short and a text whose accents became question marks are not.
	 * @param field the field
	 * @param chosen the value that counts
	 * @param other the value of a block of less weight
	 * @return true if they disagree
	 */
	static boolean disagrees(Field field, FieldValue chosen, FieldValue other) {
		if (same(field, chosen, other)) {
			return false;
		}
		if (field.kind() == Field.Kind.DATE) {
			return apart(chosen.text(), other.text());
		}
		String left = Texts.comparable(chosen.text());
		String right = Texts.comparable(other.text());
		return !ascii(left).equals(right) && !(right.length() >= 20 && left.startsWith(right));
	}

	/** A character becomes one question mark, or one for each of its octets. */
	private static String ascii(String text) {
		if (Texts.isBelow(text, '\u0080')) {
			return text;
		}
		StringBuilder ascii = new StringBuilder();
		text.codePoints().forEach((c) -> ascii.appendCodePoint((c < 0x80) ? c : '?'));
		return ascii.toString();
	}

	/** More than a day apart, allowing for dates whose time or zone is not known. */
	private static boolean apart(String one, String other) {
		Optional<LocalDateTime> left = PhotoDate.parse(one).flatMap(Comparison::local);
		Optional<LocalDateTime> right = PhotoDate.parse(other).flatMap(Comparison::local);
		return left.isPresent() && right.isPresent()
				&& Duration.between(left.get(), right.get()).abs().compareTo(A_DAY) > 0;
	}

	private static Optional<LocalDateTime> local(PhotoDate date) {
		LocalTime noon = LocalTime.NOON;
		LocalTime time = date.time();
		return date.date().map((day) -> day.atTime((time != null) ? time : noon));
	}

}
