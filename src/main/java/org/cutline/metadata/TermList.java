package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a field takes from a vocabulary, from the data file
 * {@code vocabularies.tsv} beside this class, and the countries of ISO 3166-1. A value
 * that is not in the list is kept as it is.
 *
 * @param terms the terms, in the order they are offered in
 */
public record TermList(List<Term> terms) {

	private static final Locale SPANISH = Locale.of("es");

	private static final Map<Field, TermList> LISTS = load();

	public TermList {
		terms = List.copyOf(terms);
	}

	/**
	 * The list of a field.
	 * @param field the field
	 * @return its list, or empty for a field of free text
	 */
	public static Optional<TermList> of(Field field) {
		return Optional.ofNullable(LISTS.get(field));
	}

	/**
	 * The fields that have a list.
	 * @return the fields
	 */
	public static Collection<Field> fields() {
		return LISTS.keySet();
	}

	/**
	 * The term that a value names: by its address in any form, or by its code, in capital
	 * or small letters; a country by two letters, too.
	 * @param value the value, as a file or a person writes it
	 * @return the term, or empty
	 */
	public Optional<Term> find(String value) {
		String wanted = value.strip();
		String plain = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf(':')) + 1);
		return this.terms.stream()
			.filter((term) -> term.isCalled(wanted) || term.value().indexOf('/') >= 0 && term.isCalled(plain))
			.findFirst();
	}

	/**
	 * The terms that are offered to an editor.
	 * @return all that are not retired
	 */
	public List<Term> offered() {
		return this.terms.stream().filter((term) -> !term.retired()).toList();
	}

	private static Map<Field, TermList> load() {
		Map<Field, List<Term>> terms = new LinkedHashMap<>();
		terms.put(Field.COUNTRY_CODE, countries());
		for (String line : Names.lines("vocabularies.tsv")) {
			String[] columns = line.split("\t", -1);
			terms.computeIfAbsent(Field.of(columns[0]), (field) -> new ArrayList<>())
				.add(new Term(columns[1], columns[2], columns[3], "", columns[4].equals("retired"),
						columns[4].equals("generated")));
		}
		Map<Field, TermList> lists = new LinkedHashMap<>();
		terms.forEach((field, all) -> lists.put(field, new TermList(all)));
		return Collections.unmodifiableMap(lists);
	}

	private static List<Term> countries() {
		List<Term> countries = new ArrayList<>();
		for (String code : Locale.getISOCountries()) {
			Locale country = Locale.of("", code);
			countries.add(new Term(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH),
					country.getDisplayCountry(SPANISH), code, false, false));
		}
		return countries;
	}

}
