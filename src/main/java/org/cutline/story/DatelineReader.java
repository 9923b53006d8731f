package org.cutline.story;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;
import org.cutline.story.WireDateline.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline in front of a paragraph in the forms of EFE, AP, Reuters, AFP, dpa,
 * Europa Press, Xinhua and houses like them: place, date or not, the agency in brackets,
 * a dash; or a place in capitals and a dash. Looks at the first 240 characters only.
 */
final class DatelineReader {

	private static final int LOOKED_AT = 240;

	private static final int LONGEST_PLACE = 80;

	private static final Set<String> AGENCIES = Set.of("efe", "efe-epa", "efe/epa", "epa", "ap", "afp", "reuters",
			"dpa", "ansa", "lusa", "xinhua", "europa press", "ep", "upi", "tass", "interfax", "kyodo", "yonhap", "apa",
			"anp", "belga", "ntb", "tt", "cp", "pa", "pa media", "aap", "the canadian press",
			"thomson reuters foundation", "bloomberg", "notimex", "télam", "telam", "efe verde", "efeverde", "efecom",
			"bloomberg news", "anadolu");

	private static final Set<String> JOINING = Set.of("a", "al", "and", "da", "das", "de", "del", "der", "di", "do",
			"dos", "du", "e", "el", "en", "in", "la", "las", "le", "les", "los", "near", "of", "on", "sur", "the",
			"upon", "y");

	private static final Set<String> NO_PLACES = Set.of("FILE", "FILES", "FILE PHOTO", "ARCHIVO", "UPDATE", "BREAKING",
			"CORRECTION", "CORRECTS", "EXCLUSIVE", "ANALYSIS", "OPINION", "FACTBOX", "NOTE", "URGENTE", "ALERTA",
			"ATTENTION", "IMAGEN DE ARCHIVO");

	private static final Pattern BRACKET = Pattern.compile("\\(([^()\\d]{2,40})\\)");

	private static final Pattern END = Pattern.compile("\\s?(?:\\.\\s?)?[-–—−_]{1,3}|\\.(?=\\s)|\\s?:(?=\\s)");

	private static final Pattern CAPITALS = Pattern.compile(
			"([\\p{Lu}][\\p{Lu}\\p{M} .'’/,()-]{1,60}?)(?:,\\s(\\p{L}{3,10}\\.?\\s\\d{1,2}))?(?:\\s?—|\\s[-–]{1,2}(?=\\s)|\\s?\\.-)");

	private static final Pattern WEEKDAY = Pattern
		.compile("(?i)(?<=^|[\\s,])(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
				+ "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\.?,?\\s*$");

	private static final Pattern COUNTRY = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");

	private DatelineReader() {
	}

	/**
	 * The dateline of a paragraph.
	 * @param text the copy
	 * @param paragraph the paragraph
	 * @return the dateline, its date's year as printed, or null
	 */
	static @Nullable WireDateline read(String text, TextRange paragraph) {
		int end = Math.min(paragraph.end(), paragraph.start() + LOOKED_AT);
		String front = text.substring(paragraph.start(), end);
		Matcher bracket = BRACKET.matcher(front);
		while (bracket.find()) {
			WireDateline found = bracketed(front, bracket, paragraph.start());
			if (found != null) {
				return found;
			}
		}
		return inCapitals(front, paragraph.start());
	}

	private static @Nullable WireDateline bracketed(String front, Matcher bracket, int from) {
		Matcher end = END.matcher(front).region(bracket.end(), front.length());
		if (!end.lookingAt()) {
			return null;
		}
		boolean known = AGENCIES.contains(bracket.group(1).strip().toLowerCase(Locale.ROOT));
		boolean dash = end.end() > end.start() && "-–—−_".indexOf(front.charAt(end.end() - 1)) >= 0;
		String head = front.substring(0, bracket.start());
		WireDate date = DatelineDate.atEnd(head, from);
		int placeEnd = (date != null) ? date.range().start() - from : head.length();
		String place = withoutEnd(WEEKDAY.matcher(head.substring(0, placeEnd)).replaceFirst(""));
		boolean placed = isPlace(place);
		boolean firm = known ? (dash || date != null) : dash && (date != null || isCapitals(place));
		if (!firm || !(placed || (place.isEmpty() && known))) {
			return null;
		}
		Word agency = new Word(bracket.group(1).strip(),
				new TextRange(from + bracket.start() + 1, from + bracket.end() - 1));
		return dateline(place, from, end.end(), agency, date);
	}

	private static @Nullable WireDateline inCapitals(String front, int from) {
		Matcher capitals = CAPITALS.matcher(front);
		if (!capitals.lookingAt()) {
			return null;
		}
		String place = withoutEnd(capitals.group(1));
		String words = capitals.group(2);
		WireDate date = (words != null) ? DatelineDate.atEnd(front.substring(0, capitals.end(2)), from) : null;
		boolean letters = place.codePoints().filter(Character::isLetter).count() >= 3;
		boolean dated = words == null || date != null;
		if (!letters || !dated || NO_PLACES.contains(place) || !isPlace(place)) {
			return null;
		}
		return dateline(place, from, capitals.end(), null, date);
	}

	private static WireDateline dateline(String place, int from, int length, @Nullable Word agency,
			@Nullable WireDate date) {
		Word region = null;
		String city = place;
		Matcher country = COUNTRY.matcher(place);
		int comma = place.indexOf(',');
		if (country.matches()) {
			city = country.group(1);
			region = new Word(country.group(2), new TextRange(from + country.start(2), from + country.end(2)));
		}
		else if (comma > 0) {
			city = place.substring(0, comma);
			String rest = place.substring(comma + 1).strip();
			int at = from + place.length() - rest.length();
			region = rest.isEmpty() ? null : new Word(rest, new TextRange(at, at + rest.length()));
		}
		int slash = city.indexOf('/');
		city = ((slash > 0) ? city.substring(0, slash) : city).strip();
		boolean desk = city.isEmpty() || city.toLowerCase(Locale.ROOT).startsWith("redacción");
		Word cityWord = desk ? null : new Word(city, new TextRange(from, from + city.length()));
		return new WireDateline(new TextRange(from, from + length), cityWord, region, agency, date);
	}

	private static String withoutEnd(String head) {
		int end = head.length();
		while (end > 0 && (Character.isWhitespace(head.charAt(end - 1)) || head.charAt(end - 1) == ',')) {
			end--;
		}
		return head.substring(0, end);
	}

	private static boolean isCapitals(String place) {
		return !place.isEmpty() && place.equals(place.toUpperCase(Locale.ROOT));
	}

	private static boolean isPlace(String place) {
		if (place.isEmpty() || place.length() > LONGEST_PLACE || !Character.isUpperCase(place.codePointAt(0))) {
			return false;
		}
		String[] words = place.split("[\\s/,()-]+");
		if (words.length > 9) {
			return false;
		}
		for (String word : words) {
			boolean name = word.isEmpty() || Character.isUpperCase(word.codePointAt(0))
					|| JOINING.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[ld]['’]\\p{Lu}.*");
			if (!name) {
				return false;
			}
		}
		return true;
	}

}
