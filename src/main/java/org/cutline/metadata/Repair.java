package org.cutline.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that an earlier program read in the wrong character set, and what it should be.
 * It is offered to an editor with both texts, never applied by itself.
 *
 * @param damage what went wrong
 * @param text the text as the file has it
 * @param repaired the text as it was meant
 */
public record Repair(Damage damage, String text, String repaired) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

	private static final String DOUBLED_START = "ÂÃÄÅÐÑÎÏâã";

	/** UTF-8 of two or more octets as Windows-1252 shows it. */
	private static final Pattern DOUBLED = Pattern
		.compile("[" + DOUBLED_START + "][\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

	/** Letters of words as Windows-1252 shows those of Mac OS Roman. */
	private static final Pattern MACINTOSH_SIGNS = Pattern.compile(
			"\\p{Ll}[ŠŒŽŸ‡ˆ‰‹›†‚ƒ„•˜]|\\p{L}[ŠŒŽŸ‡ˆ‰‹›†‚ƒ„•˜]\\p{Ll}|œ[–—]|\\s[ÐÑ]\\s|\\s[ÒÓ](?=\\w)|\\wÕ(s|t|ll|re|ve|d|m)?\\b");

	/**
	 * Signs of Windows-1252 as Mac OS Roman shows them: the apostrophe, quotes, dashes.
	 */
	private static final Pattern WINDOWS_SIGNS = Pattern.compile(
			"(\\p{Ll}{5,}|\\p{Lu}{5,})í(s|t|ll|re|ve|d|m|S|T)?\\b|(^|\\s)ì(?=\\w)|(?<=[\\w.,!?])î(\\s|$)|\\s[ñó]\\s(?=\\p{L}{2})");

	/** What a caption holds beside letters. */
	private static final String EXPECTED = "’‘“”–—…•©®°€£«»¿¡§™·\u00A0";

	private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|and|in|at|on|to|is|for|with|mate)\\b",
			Pattern.CASE_INSENSITIVE);

	/**
	 * The repair of a value, if it looks damaged as a whole or in one of its texts.
	 * @param value what the file says
	 * @return the repair of its text, or of the first text of it that is damaged
	 */
	public static Optional<Repair> of(FieldValue value) {
		return of(value.text())
			.or(() -> value.allTexts().stream().flatMap((text) -> Repair.of(text).stream()).findFirst());
	}

	/**
	 * A value with each of its texts repaired that this damage was done to.
	 * @param value the value that the repair was found in
	 * @return the value as it was meant; structures stay as they are
	 */
	public FieldValue in(FieldValue value) {
		return switch (value) {
			case FieldValue.Text(String one) -> FieldValue.of(mended(one));
			case FieldValue.Texts(List<String> all) -> FieldValue.of(all.stream().map(this::mended).toList());
			case FieldValue.Languages(Map<String, String> languages) -> {
				Map<String, String> mended = new LinkedHashMap<>();
				languages.forEach((language, one) -> mended.put(language, mended(one)));
				yield FieldValue.ofLanguages(mended);
			}
			case FieldValue.Structures structures -> structures;
		};
	}

	/** What a look at the text alone would not tell, the text beside it did. */
	private String mended(String one) {
		if (one.equals(this.text)) {
			return this.repaired;
		}
		return switch (this.damage) {
			case DOUBLE_UTF8 -> doubled(one).map(Repair::repaired).orElse(one);
			case MACINTOSH_AS_WINDOWS -> again(one, MACINTOSH_SIGNS, WINDOWS, MACINTOSH);
			case WINDOWS_AS_MACINTOSH -> again(one, WINDOWS_SIGNS, MACINTOSH, WINDOWS);
		};
	}

	private String again(String one, Pattern signs, Charset shownIn, Charset meant) {
		return isAscii(one) ? one : shown(one, this.damage, signs, shownIn, meant).map(Repair::repaired).orElse(one);
	}

	/**
	 * The repair of a text, if it looks damaged.
	 * @param text the text
	 * @return the repair, or empty
	 */
	public static Optional<Repair> of(String text) {
		if (isAscii(text)) {
			return Optional.empty();
		}
		return doubled(text)
			.or(() -> hasAny(text, "ŠŒŽŸ‡ˆ‰‹›†‚ƒ„•˜œÐÑÒÓÕ")
					? shown(text, Damage.MACINTOSH_AS_WINDOWS, MACINTOSH_SIGNS, WINDOWS, MACINTOSH) : Optional.empty())
			.or(() -> hasAny(text, "íìîñó") && ENGLISH.matcher(text).find()
					? shown(text, Damage.WINDOWS_AS_MACINTOSH, WINDOWS_SIGNS, MACINTOSH, WINDOWS) : Optional.empty());
	}

	/** Repeated, for a text that went through it twice. */
	private static Optional<Repair> doubled(String text) {
		String repaired = text;
		for (int round = 0; round < 3 && hasAny(repaired, DOUBLED_START); round++) {
			String before = repaired;
			if (!DOUBLED.matcher(before).find()) {
				break;
			}
			repaired = octets(before, WINDOWS).flatMap((octets) -> Texts.strict(octets, StandardCharsets.UTF_8))
				.orElse(before);
			if (repaired.equals(before)) {
				break;
			}
		}
		return repaired.equals(text) ? Optional.empty() : Optional.of(new Repair(Damage.DOUBLE_UTF8, text, repaired));
	}

	private static Optional<Repair> shown(String text, Damage damage, Pattern signs, Charset shownIn, Charset meant) {
		Matcher found = signs.matcher(text);
		if (!found.find()) {
			return Optional.empty();
		}
		return octets(text, shownIn).map((octets) -> Texts.decode(octets, meant))
			.filter((repaired) -> !repaired.equals(text) && !signs.matcher(repaired).find() && isPlausible(repaired))
			.map((repaired) -> new Repair(damage, text, repaired));
	}

	/** The octets in a character set of one octet a character, if it has them all. */
	private static Optional<byte[]> octets(String text, Charset charset) {
		byte[] octets = new byte[text.length()];
		for (int i = 0; i < octets.length; i++) {
			char c = text.charAt(i);
			byte[] one = String.valueOf(c).getBytes(charset);
			boolean control = c >= 0x80 && c < 0xA0;
			if (one.length != 1 || one[0] == '?' && c != '?' && !control) {
				return Optional.empty();
			}
			octets[i] = control ? (byte) c : one[0];
		}
		return Optional.of(octets);
	}

	private static boolean isAscii(String text) {
		return Texts.isBelow(text, '\u0080');
	}

	/** Most texts have none of the signs: what looks for patterns of them is slow. */
	private static boolean hasAny(String text, String signs) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80 && signs.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlausible(String text) {
		return text.chars().allMatch((c) -> c < 0x80 || Character.isLetter(c) || EXPECTED.indexOf(c) >= 0);
	}

	/**
	 * What went wrong with a text.
	 */
	public enum Damage {

		/** UTF-8 was taken for Windows-1252 and encoded again: {@code EspaÃ±a}. */
		DOUBLE_UTF8,

		/** Mac OS Roman was taken for Windows-1252: {@code CafŽ}. */
		MACINTOSH_AS_WINDOWS,

		/** Windows-1252 was taken for Mac OS Roman: {@code Photographerís}. */
		WINDOWS_AS_MACINTOSH

	}

}
