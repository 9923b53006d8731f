package org.cutline.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.photo.PhotoQuery.Findings;

/**
 * The tables and conditions of a select over the contact sheet.
 *
 * @param sql what follows {@code from}, with its {@code where}
 * @param values the values of its marks
 */
record SheetClause(String sql, List<Object> values) {

	static final String FINDINGS = "case when errors > 0 then 'ERRORS' "
			+ "when warnings > 0 then 'WARNINGS' else 'CLEAN' end";

	/** A photo and all its resends, those too that are away. */
	private static final String ITS_RESENDS = "id in (select case when side = 0 then first_id else photo_id end"
			+ " from resend cross join (select 0 as side union all select 1) sides where first_id = ?)";

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

	private static final int MOST_WORDS = 20;

	/**
	 * The clause of a query.
	 * @param query which photos
	 * @return a clause that names the photo table's columns
	 */
	static SheetClause of(PhotoQuery query) {
		List<String> words = words(query.words());
		String tables = words.isEmpty() ? "photo" : "photo join photo_words on photo_id = id";
		SheetClause clause = new SheetClause(tables + " where true", List.of());
		for (String word : words) {
			clause = clause.and("search_text like ? escape '!'", "%" + escaped(word) + "%");
		}
		PhotoState state = query.state();
		if (state != null) {
			clause = clause.and("state = ?", state.name());
		}
		Findings findings = query.findings();
		if (findings != null) {
			clause = clause.and(FINDINGS + " = ?", findings.name());
		}
		clause = query.conflicts() ? clause.and("conflicts > ?", 0) : clause;
		clause = query.resends() ? clause.and("resend_open = ?", 1) : clause;
		PhotoId first = query.resendsOf();
		return (first != null) ? clause.and(ITS_RESENDS, first.value()) : clause.and("away = ?", 0);
	}

	static List<String> words(String typed) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(Wording.folded(typed));
		while (matcher.find() && words.size() < MOST_WORDS) {
			String quoted = matcher.group(1);
			String word = ((quoted != null) ? quoted : matcher.group(2)).strip();
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	private static String escaped(String word) {
		return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	/**
	 * This clause with one more condition.
	 * @param condition a condition with one mark
	 * @param value the mark's value
	 * @return the narrower clause
	 */
	SheetClause and(String condition, Object value) {
		return new SheetClause(this.sql + " and " + condition, with(value));
	}

	List<Object> with(Object... more) {
		List<Object> all = new ArrayList<>(this.values);
		all.addAll(List.of(more));
		return List.copyOf(all);
	}

}
