package org.cutline.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the octets of an IIM block into text in one character set, chosen for the block
 * as a whole.
 *
 * <p>
 * Dataset 1:90 counts wherever it stands in the block (IIM 4.2, 1:90; ISO 2022 escape
 * sequences). Without it, or with one that is not understood: UTF-8 if all text is valid
 * UTF-8; else the character set in which IIM says what XMP says; else Windows-1252,
 * unless the octets look like Mac OS Roman.
 *
 * @param charset the character set
 * @param found how it was found
 * @param valid whether all text is valid in it; if not, each value that is not is read as
 * Windows-1252
 */
record IimDecoder(Charset charset, IimCharset.Found found, boolean valid) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

	private static final List<Charset> CANDIDATES = List.of(WINDOWS, MACINTOSH, Charset.forName("windows-1250"),
			Charset.forName("windows-1251"));

	private static final Map<String, String> ESCAPES = Map.ofEntries(Map.entry("%G", "UTF-8"),
			Map.entry("%/G", "UTF-8"), Map.entry("%/H", "UTF-8"), Map.entry("%/I", "UTF-8"),
			Map.entry(".A", "ISO-8859-1"), Map.entry("-A", "ISO-8859-1"), Map.entry("-B", "ISO-8859-2"),
			Map.entry("-C", "ISO-8859-3"), Map.entry("-D", "ISO-8859-4"), Map.entry("-L", "ISO-8859-5"),
			Map.entry("-G", "ISO-8859-6"), Map.entry("-F", "ISO-8859-7"), Map.entry("-H", "ISO-8859-8"),
			Map.entry("-M", "ISO-8859-9"), Map.entry("-b", "ISO-8859-15"));

	/**
	 * Choose the character set of a block.
	 * @param iim the block
	 * @param xmp what XMP says about the same fields
	 * @return the decoder
	 */
	static IimDecoder choose(Iim iim, Map<Field, FieldValue> xmp) {
		List<byte[]> texts = new ArrayList<>();
		boolean ascii = true;
		boolean utf8 = true;
		for (Iim.Dataset dataset : iim.datasets()) {
			if (dataset.isText()) {
				texts.add(dataset.octets());
				ascii &= isAscii(dataset.octets());
				utf8 = utf8 && isUtf8(dataset.octets());
			}
		}
		Optional<Charset> declared = declared(iim);
		if (declared.isPresent()) {
			boolean valid = !declared.get().equals(StandardCharsets.UTF_8) || utf8;
			return new IimDecoder(declared.get(), IimCharset.Found.DECLARED, valid);
		}
		if (utf8) {
			return new IimDecoder(StandardCharsets.UTF_8, ascii ? IimCharset.Found.ASCII : IimCharset.Found.VALID_UTF8,
					true);
		}
		return agreeing(iim, xmp).map((charset) -> new IimDecoder(charset, IimCharset.Found.AGREES_WITH_XMP, true))
			.orElseGet(
					() -> new IimDecoder(looksMacintosh(texts) ? MACINTOSH : WINDOWS, IimCharset.Found.GUESSED, true));
	}

	private static Optional<Charset> declared(Iim iim) {
		for (Iim.Dataset dataset : iim.datasets()) {
			if (dataset.is(1, 90)) {
				String escape = new String(dataset.octets(), StandardCharsets.ISO_8859_1);
				String name = escape.startsWith("\u001B") ? ESCAPES.get(escape.substring(1).strip()) : null;
				if (name != null) {
					return Optional.of(Charset.forName(name));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isAscii(byte[] octets) {
		for (byte octet : octets) {
			if (octet < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUtf8(byte[] octets) {
		return isAscii(octets) || Texts.strict(withoutCutCharacter(octets), StandardCharsets.UTF_8).isPresent();
	}

	/** Programs cut values at an octet: the first octets of a character may be left. */
	private static byte[] withoutCutCharacter(byte[] octets) {
		int end = octets.length;
		while (end > 0 && octets.length - end < 3 && (octets[end - 1] & 0xC0) == 0x80) {
			end--;
		}
		if (end == 0 || (octets[end - 1] & 0xC0) != 0xC0) {
			return octets;
		}
		int lead = octets[end - 1] & 0xFF;
		int needed = (lead >= 0xF0) ? 4 : (lead >= 0xE0) ? 3 : 2;
		return (octets.length - end + 1 < needed) ? Arrays.copyOf(octets, end - 1) : octets;
	}

	private static Optional<Charset> agreeing(Iim iim, Map<Field, FieldValue> xmp) {
		Charset best = null;
		int most = 0;
		for (Charset charset : CANDIDATES) {
			int agreements = agreements(iim, xmp, charset);
			if (agreements > most) {
				best = charset;
				most = agreements;
			}
		}
		return Optional.ofNullable(best);
	}

	private static int agreements(Iim iim, Map<Field, FieldValue> xmp, Charset charset) {
		int agreements = 0;
		for (Map.Entry<Field, FieldValue> entry : xmp.entrySet()) {
			Field.IimHome home = entry.getKey().iim().orElse(null);
			if (home == null) {
				continue;
			}
			Set<String> texts = entry.getValue().texts().stream().map(Texts::comparable).collect(Collectors.toSet());
			for (Iim.Dataset dataset : iim.datasets()) {
				if (dataset.is(home.record(), home.number()) && !isAscii(dataset.octets())
						&& texts.contains(Texts.comparable(new String(dataset.octets(), charset)))) {
					agreements++;
				}
			}
		}
		return agreements;
	}

	/**
	 * In Mac OS Roman the octets 0x80 to 0x9F are letters and stand among letters; in
	 * Windows-1252 they are mostly signs, quotation marks above all, and the accented
	 * letters are at 0xC0 and above.
	 */
	private static boolean looksMacintosh(List<byte[]> texts) {
		int macintosh = 0;
		int windows = 0;
		for (byte[] text : texts) {
			for (int i = 0; i < text.length; i++) {
				int octet = text[i] & 0xFF;
				boolean inWord = isLetter(text, i - 1) || isLetter(text, i + 1);
				if (octet >= 0xC0) {
					windows += inWord ? 1 : 0;
				}
				else if (octet >= 0x80 && octet <= 0x9F && inWord) {
					macintosh += isQuotationMark(text, i) ? -1 : 1;
				}
			}
		}
		return macintosh > 0 && macintosh >= windows;
	}

	/** Where Windows-1252 has a quotation mark, and where one could stand. */
	private static boolean isQuotationMark(byte[] text, int at) {
		return switch (text[at] & 0xFF) {
			case 0x91, 0x93 -> !isLetter(text, at - 1);
			case 0x92, 0x94 -> true;
			default -> false;
		};
	}

	private static boolean isLetter(byte[] text, int at) {
		return at >= 0 && at < text.length
				&& (text[at] >= 'a' && text[at] <= 'z' || text[at] >= 'A' && text[at] <= 'Z');
	}

	/**
	 * The text of a value, without NULs at its end.
	 * @param octets the value
	 * @return the text
	 */
	String decode(byte[] octets) {
		byte[] whole = this.charset.equals(StandardCharsets.UTF_8) ? withoutCutCharacter(octets) : octets;
		String text = (this.valid) ? Texts.decode(whole, this.charset) : Texts.utf8OrWindows(whole);
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == 0) {
			end--;
		}
		return text.substring(0, end);
	}

	IimCharset toCharset() {
		return new IimCharset(this.charset.name(), this.found);
	}

}
