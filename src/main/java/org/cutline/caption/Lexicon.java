package org.cutline.caption;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The word lists of the grammar: those that come with it, read once from {@code caption/}
 * in the resources, and the words that a desk has added.
 */
public final class Lexicon {

	private static final Lexicon STANDARD = new Lexicon(DeskWords.none());

	/** How a label of a credit is written. */
	enum Label {

		BY, SHOULD, COLON

	}

	final Phrases<Agency> agencies = new Phrases<>();

	final Phrases<Qualifier.Kind> qualifiers = new Phrases<>();

	final Phrases<Label> labels = new Phrases<>();

	final Phrases<CaptionMark.Kind> marks = new Phrases<>();

	final Phrases<Boolean> frontMarks = new Phrases<>();

	final Phrases<Restriction.Kind> restrictions = new Phrases<>();

	/** Countries by name, to their ISO 3166-1 alpha-3 codes. */
	final Phrases<String> countries = new Phrases<>();

	/** States and provinces by name, to the code of their country. */
	final Phrases<String> regions = new Phrases<>();

	final Phrases<Boolean> cities = new Phrases<>();

	final Map<String, Integer> months = new HashMap<>();

	final Map<String, Integer> weekdays = new HashMap<>();

	final Set<String> agencyNames = new HashSet<>();

	private final Map<String, Set<String>> words = new HashMap<>();

	private final Set<String> organisations = new HashSet<>();

	private Lexicon(DeskWords added) {
		lines("agencies.tsv", this::agency);
		lines("qualifiers.tsv", (kind, all) -> each(all,
				(phrase) -> this.qualifiers.add(phrase, Qualifier.Kind.valueOf(kind), phrase.length() < 4)));
		lines("labels.tsv", (kind, all) -> each(all,
				(phrase) -> this.labels.add(phrase, Label.valueOf(kind.toUpperCase(Locale.ROOT)))));
		lines("restrictions.tsv",
				(kind, all) -> each(all, (phrase) -> this.restrictions.add(phrase, Restriction.Kind.valueOf(kind))));
		lines("marks.tsv",
				(kind, all) -> each(all, (phrase) -> this.marks.add(phrase, CaptionMark.Kind.valueOf(kind))));
		lines("front-marks.txt", (all, none) -> each(all, (phrase) -> this.frontMarks.add(phrase, true)));
		lines("countries.tsv",
				(code, all) -> each(all, (phrase) -> this.countries.add(phrase, code, phrase.length() < 4)));
		lines("regions.tsv", (code, all) -> each(all, (phrase) -> this.regions.add(phrase, code, phrase.length() < 4)));
		lines("cities.txt", (all, none) -> each(all, (phrase) -> this.cities.add(phrase, true)));
		lines("venues.txt", (all, none) -> list("venues", all));
		lines("offices.txt", (all, none) -> list("offices", all));
		lines("demonyms.txt", (all, none) -> list("demonyms", all));
		lines("words.tsv", this::list);
		add(added);
	}

	/** The words that come with the grammar. */
	public static Lexicon standard() {
		return STANDARD;
	}

	/** The words that come with the grammar, and those of a desk. */
	public static Lexicon with(DeskWords added) {
		return added.isEmpty() ? STANDARD : new Lexicon(added);
	}

	/** The agencies and other organisations that it knows, by name. */
	public List<String> organisations() {
		return this.organisations.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
	}

	private void add(DeskWords added) {
		added.agencies().forEach((name) -> agency(name, "national\t" + name));
		added.offices().forEach((word) -> list("offices", word));
		added.cities().forEach((city) -> this.cities.add(city, true));
		added.countries().forEach((name, code) -> this.countries.add(name, code));
		added.demonyms().forEach((word) -> list("demonyms", word));
		added.particles().forEach((word) -> list("particles", word));
	}

	private void agency(String name, String roleAndSpellings) {
		this.organisations.add(name);
		String[] columns = roleAndSpellings.split("\t");
		Agency.Role role = Agency.Role.valueOf(columns[0].toUpperCase(Locale.ROOT));
		Agency agency = new Agency(name, role);
		this.agencyNames.add(name);
		each(columns[1], (spelling) -> {
			this.agencies.add(spelling, agency, spelling.length() <= 4);
			if (spelling.length() <= 4) {
				this.agencies.add(spelling.toUpperCase(Locale.ROOT), agency, true);
			}
		});
	}

	private void list(String name, String all) {
		Set<String> list = this.words.computeIfAbsent(name, (key) -> new HashSet<>());
		List<String> entries = new ArrayList<>();
		each(all, entries::add);
		for (int i = 0; i < entries.size(); i++) {
			String folded = Folding.fold(entries.get(i));
			list.add(name.equals("nameprefixes") ? entries.get(i) : folded);
			if (name.startsWith("months.")) {
				this.months.put(folded, (i % 12) + 1);
			}
			if (name.startsWith("weekdays.")) {
				this.weekdays.put(folded, (i % 7) + 1);
			}
		}
	}

	private static void each(String all, java.util.function.Consumer<String> entry) {
		for (String one : all.split("\\|")) {
			if (!one.isEmpty()) {
				entry.accept(one);
			}
		}
	}

	/** Whether a folded word is in a list; an unknown list is empty. */
	boolean has(String list, String folded) {
		return list(list).contains(folded);
	}

	Set<String> list(String list) {
		return this.words.getOrDefault(list, Set.of());
	}

	/** Whether a word is of the language's own months, folded. */
	boolean monthOf(CaptionLanguage language, String folded) {
		return has("months." + language.code(), folded);
	}

	private static void lines(String file, BiConsumer<String, String> line) {
		try (InputStream in = Lexicon.class.getResourceAsStream("/caption/" + file)) {
			if (in == null) {
				throw new IllegalStateException("Missing word list " + file);
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			reader.lines().filter((text) -> !text.isBlank() && !text.startsWith("#")).forEach((text) -> {
				int tab = text.indexOf('\t');
				line.accept((tab < 0) ? text : text.substring(0, tab), (tab < 0) ? "" : text.substring(tab + 1));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
