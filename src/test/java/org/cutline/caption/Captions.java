package org.cutline.caption;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Captions made up by a seed, so that the same number always gives the same caption: such
 * as a desk could get, such as it should not, and plain noise.
 */
public final class Captions {

	private static final List<String> PEOPLE = List.of("Marta Quintela", "Jean-Luc O'Brien", "María de la Cruz",
			"LUIS ANDRADE", "Ana van der Meer", "Kofi A. Mensah Jr.", "Zoë Åberg", "Neşe Yılmaz");

	private static final Tongue ENGLISH = new Tongue(
			List.of("", "Portuguese Foreign Minister ", "Prime Minister ", "Pope ", "Sen. ", "midfielder "),
			List.of("", " (L)", " (R)", " (2-R)", " (C, front)", " (not pictured)", ", left,", " (3rd from left)"),
			List.of(" greets ", " poses beside ", " speaks to ", " walks past ", " met "),
			List.of(" in Lisbon, Portugal", " at the City Hall in Austin, Texas", " in Kyiv", " at sea", ""),
			List.of(", 12 March 2024.", " on Tuesday, March 12, 2024.", ", on November 7.", ".", ", 31 February 2024."),
			List.of("", "", " EDITORIAL USE ONLY, NO SALES", " JAPAN OUT", " MANDATORY CREDIT",
					" ATTENTION EDITORS - GRAPHIC CONTENT"));

	private static final Tongue SPANISH = new Tongue(
			List.of("", "El presidente del Gobierno, ", "la ministra de Exteriores, ", "el delantero "),
			List.of("", " (i)", " (d)", " (izda.)", " (2d)", " (c)", " (no en la imagen)"),
			List.of(" saluda a ", " posa junto a ", " conversa con ", " llegó con "),
			List.of(" en Madrid (España)", " en Lisboa", " durante una visita a Zaragoza", ""),
			List.of(" este martes.", " el 3 de mayo de 2021.", ", hoy.", "."),
			List.of("", "", " SOLO USO EDITORIAL", " CRÉDITO OBLIGATORIO"));

	private static final List<String> AGENCIES = List.of("EFE-EPA", "EPA", "EFE", "AP", "AFP", "Reuters",
			"Getty Images", "dpa", "EPA-EFE");

	private static final List<String> PIECES = List.of("(", ")", "[", "]", "\"", "“", "”", "„", "'", "/", "//", ".",
			",", ";", ":", " - ", "–", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\ufeff", "\ud83d\ude00", "\ud800",
			"\udc00", "e\u0301", "ﬁ", "ß", "İ", "\0", "&amp;", "<b>", "=abc=", "\\x\\", "{name}", "(AP Photo/", "EFE/",
			"Foto:", "via", "POOL", "HANDOUT", "FILE -", "L-R:", "2024", "32", "Nov.", "de", "A.", "中村", "العربية",
			"кино", "TK", "XX", "(L", "photo by");

	private final RandomGenerator random;

	/** What is said in a language. */
	private record Tongue(List<String> titles, List<String> markers, List<String> verbs, List<String> places,
			List<String> dates, List<String> restrictions) {
	}

	private Captions(long seed) {
		this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	/** A caption that a desk could get. */
	public static String plausible(long seed) {
		return new Captions(seed).plausible();
	}

	/** Pieces of captions and of all that breaks parsers, in no order. */
	public static String noise(long seed) {
		return new Captions(seed).noise();
	}

	/** A credit line in one of the forms, with parts of every kind. */
	public static CreditLine credit(long seed) {
		return new Captions(seed).credit();
	}

	private String plausible() {
		Tongue tongue = chance(3) ? SPANISH : ENGLISH;
		String front = chance(8) ? "FILE - " : "";
		String glue = chance(10) ? "" : " ";
		return front + person(tongue) + one(tongue.verbs()) + person(tongue) + one(tongue.places())
				+ one(tongue.dates()) + one(tongue.restrictions()) + glue
				+ credit().render(one(List.of(CreditForm.values())));
	}

	private String person(Tongue tongue) {
		return one(tongue.titles()) + one(PEOPLE) + one(tongue.markers());
	}

	private CreditLine credit() {
		String byline = chance(6) ? null : one(PEOPLE);
		List<Qualifier.Kind> qualifiers = chance(2) ? List.of() : List.of(one(List.of(Qualifier.Kind.values())));
		return CreditLine.of(one(AGENCIES), byline, List.of(), qualifiers);
	}

	private String noise() {
		StringBuilder text = new StringBuilder();
		int pieces = this.random.nextInt(60);
		for (int i = 0; i < pieces; i++) {
			switch (this.random.nextInt(4)) {
				case 0 -> text.append(one(PIECES)).append(' ');
				case 1 -> text.append(one(PIECES));
				case 2 -> text.append(person(chance(2) ? SPANISH : ENGLISH));
				default -> text.append((char) this.random.nextInt(0x10000));
			}
		}
		return chance(5) ? text + plausible() : text.toString();
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
