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

	final Vocabulary vocabulary = new Vocabulary();

	final Phrases<Agency> agencies = new Phrases<>(this.vocabulary);

	final Phrases<Qualifier.Kind> qualifiers = new Phrases<>(this.vocabulary);

	final Phrases<Label> labels = new Phrases<>(this.vocabulary);

	final Phrases<CaptionMark.Kind> marks = new Phrases<>(this.vocabulary);

	final Phrases<Boolean> frontMarks = new Phrases<>(this.vocabulary);

	final Phrases<Restriction.Kind> restrictions = new Phrases<>(this.vocabulary);

	/** Words of the sentences that say what a handout may be used for. */
	final Phrases<Boolean> licences = new Phrases<>(this.vocabulary);

	/** Countries by name, to their ISO 3166-1 alpha-3 codes. */
	final Phrases<String> countries = new Phrases<>(this.vocabulary);

	/** States and provinces by name, to the code of their country. */
	final Phrases<String> regions = new Phrases<>(this.vocabulary);

	final Phrases<Boolean> cities = new Phrases<>(this.vocabulary);

	/** Stadiums, seats of power and other venues whose names alone look like towns. */
	final Phrases<Boolean> venueNames = new Phrases<>(this.vocabulary);

	final PersonWords people = new PersonWords();

	final PositionWords positions = new PositionWords(this.vocabulary);

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
		lines("licences.txt", (all, none) -> each(all, (phrase) -> this.licences.add(phrase, true)));
		lines("marks.tsv",
				(kind, all) -> each(all, (phrase) -> this.marks.add(phrase, CaptionMark.Kind.valueOf(kind))));
		lines("front-marks.txt", (all, none) -> each(all, (phrase) -> this.frontMarks.add(phrase, true)));
		lines("countries.tsv",
				(code, all) -> each(all, (phrase) -> this.countries.add(phrase, code, phrase.length() < 4)));
		lines("regions.tsv", (code, all) -> each(all, (phrase) -> this.regions.add(phrase, code, phrase.length() < 4)));
		lines("cities.txt", (all, none) -> each(all, (phrase) -> this.cities.add(phrase, true)));
		lines("venue-names.txt", (all, none) -> each(all, (phrase) -> this.venueNames.add(phrase, true)));
		lines("venues.txt", (all, none) -> list("venues", all));
		lines("offices.txt", (all, none) -> list("offices", all));
		lines("demonyms.txt", (all, none) -> list("demonyms", all));
		lines("words.tsv", this::list);
		lines("positions.tsv", this.positions::add);
		lines("people.tsv", this.people::add);
		lines("family-names.tsv", this.people::add);
		lines("given-names.txt", (all, none) -> this.people.add("given", all));
		lines("verbs.txt", (all, none) -> verbs(all));
		add(added);
		this.people.complete(this);
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
		single("offices", added.offices());
		added.offices().forEach((office) -> this.people.add("role", String.join("|", office.split("\\s+"))));
		added.cities().forEach((city) -> this.cities.add(city, true));
		added.countries().forEach((name, code) -> this.countries.add(name, code));
		single("demonyms", added.demonyms());
		single("particles", added.particles());
	}

	/** An agency of a name; {@code *} makes each spelling an agency of its own. */
	private void agency(String name, String roleAndSpellings) {
		this.organisations.add(name);
		String[] columns = roleAndSpellings.split("\t");
		Agency.Role role = Agency.Role.valueOf(columns[0].toUpperCase(Locale.ROOT));
		each(columns[1], (spelling) -> {
			String own = spelling.startsWith("^") ? spelling.substring(1) : spelling;
			spelling(spelling, new Agency(name.equals("*") ? own : name, role));
		});
	}

	private void spelling(String spelling, Agency agency) {
		this.agencies.add(spelling, agency, spelling.length() <= 4);
		if (spelling.length() <= 4) {
			this.agencies.add(spelling.toUpperCase(Locale.ROOT), agency, true);
		}
	}

	/** English verbs by their base, with the forms that a rule makes of it. */
	private void verbs(String all) {
		each(all, (base) -> {
			list("verb.base", base);
			list("verb.s", EnglishVerbs.thirdPerson(base));
			list("verb.ed", EnglishVerbs.past(base));
		});
	}

	private void list(String name, String all) {
		Set<String> list = this.words.computeIfAbsent(name, (key) -> new HashSet<>());
		WordList known = WordList.of(name);
		List<String> entries = new ArrayList<>();
		each(all, entries::add);
		for (int i = 0; i < entries.size(); i++) {
			String folded = Folding.fold(entries.get(i));
			list.add(name.equals("nameprefixes") ? entries.get(i) : folded);
			if (known != null) {
				this.vocabulary.learn(folded).lists |= known.bit();
			}
			if (name.startsWith("months.")) {
				this.vocabulary.learn(folded).month = (i % 12) + 1;
			}
			if (name.startsWith("weekdays.")) {
				this.vocabulary.learn(folded).weekday = (i % 7) + 1;
			}
		}
	}

	/** Words of a desk: each word of an entry counts for itself. */
	private void single(String name, List<String> entries) {
		for (String entry : entries) {
			Tokens tokens = new Tokens(entry, Vocabulary.NONE);
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.isWord(i)) {
					list(name, tokens.key(i));
				}
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
