package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which photos a contact sheet shows.
 *
 * @param words words that all must occur in caption, headline, names, credit or file
 * name; case and accents do not matter, and words between double quotes belong together
 * @param state only photos in this state, or null
 * @param findings only photos with such findings, or null
 * @param conflicts only photos with a field whose blocks disagree and that nobody has
 * decided
 * @param resends only resends that nobody has decided
 * @param resendsOf only this photo and all its resends, those too for which it stands
 * @param moments whether photos of the same moment are shown as one
 * @param newestFirst whether the last arrival comes first
 */
public record PhotoQuery(String words, @Nullable PhotoState state, @Nullable Findings findings, boolean conflicts,
		boolean resends, @Nullable PhotoId resendsOf, boolean moments, boolean newestFirst) {

	private static final String CONFLICTS = "conflicts";

	private static final String RESENDS = "resends";

	private static final String MOMENT = "moment";

	/** Photos by what the last check of them found. */
	public enum Findings {

		/** At least one error. */
		ERRORS,

		/** No error, at least one warning. */
		WARNINGS,

		/** Neither. */
		CLEAN

	}

	/**
	 * Every photo, in order of arrival.
	 * @return the widest query
	 */
	public static PhotoQuery everything() {
		return new PhotoQuery("", null, null, false, false, null, false, false);
	}

	public PhotoQuery withWords(String newWords) {
		return new PhotoQuery(newWords, this.state, this.findings, this.conflicts, this.resends, this.resendsOf,
				this.moments, this.newestFirst);
	}

	public PhotoQuery withState(@Nullable PhotoState newState) {
		return new PhotoQuery(this.words, newState, this.findings, this.conflicts, this.resends, this.resendsOf,
				this.moments, this.newestFirst);
	}

	public PhotoQuery withFindings(@Nullable Findings newFindings) {
		return new PhotoQuery(this.words, this.state, newFindings, this.conflicts, this.resends, this.resendsOf,
				this.moments, this.newestFirst);
	}

	public PhotoQuery withConflicts(boolean only) {
		return new PhotoQuery(this.words, this.state, this.findings, only, this.resends, this.resendsOf, this.moments,
				this.newestFirst);
	}

	public PhotoQuery withNewestFirst(boolean newest) {
		return new PhotoQuery(this.words, this.state, this.findings, this.conflicts, this.resends, this.resendsOf,
				this.moments, newest);
	}

	public PhotoQuery withResends(boolean only) {
		return new PhotoQuery(this.words, this.state, this.findings, this.conflicts, only, this.resendsOf, this.moments,
				this.newestFirst);
	}

	public PhotoQuery withResendsOf(@Nullable PhotoId first) {
		return new PhotoQuery(this.words, this.state, this.findings, this.conflicts, this.resends, first, this.moments,
				this.newestFirst);
	}

	public PhotoQuery withMoments(boolean together) {
		return new PhotoQuery(this.words, this.state, this.findings, this.conflicts, this.resends, this.resendsOf,
				together, this.newestFirst);
	}

	/**
	 * This query as the parameters of an address, so that any search can be sent as a
	 * link.
	 * @return only what differs from {@link #everything()}
	 */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!this.words.isBlank()) {
			parameters.put("q", this.words);
		}
		if (this.state != null) {
			parameters.put("state", this.state.name().toLowerCase(Locale.ROOT));
		}
		if (this.findings != null) {
			parameters.put("findings", this.findings.name().toLowerCase(Locale.ROOT));
		}
		if (this.conflicts || this.resends) {
			parameters.put("has", has());
		}
		if (this.resendsOf != null) {
			parameters.put("resends-of", this.resendsOf.toString());
		}
		if (this.moments) {
			parameters.put("group", MOMENT);
		}
		if (this.newestFirst) {
			parameters.put("order", "newest");
		}
		return parameters;
	}

	private String has() {
		return (this.conflicts && this.resends) ? CONFLICTS + "," + RESENDS : (this.conflicts ? CONFLICTS : RESENDS);
	}

	/**
	 * The query of an address; what it does not understand in it counts as not there.
	 * @param parameters the address's parameters
	 * @return the query
	 */
	public static PhotoQuery of(Map<String, List<String>> parameters) {
		List<String> has = List.of(first(parameters, "has").split(","));
		return new PhotoQuery(first(parameters, "q"), constant(PhotoState.values(), first(parameters, "state")),
				constant(Findings.values(), first(parameters, "findings")), has.contains(CONFLICTS),
				has.contains(RESENDS), PhotoId.of(first(parameters, "resends-of")).orElse(null),
				first(parameters, "group").equals(MOMENT), first(parameters, "order").equals("newest"));
	}

	private static String first(Map<String, List<String>> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.getFirst();
	}

	private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
		for (E each : constants) {
			if (each.name().equalsIgnoreCase(name)) {
				return each;
			}
		}
		return null;
	}

	/**
	 * Whether nothing is left out.
	 * @return true for no words and no filters
	 */
	public boolean isEverything() {
		return this.words.isBlank() && this.state == null && this.findings == null && !this.conflicts && !this.resends
				&& this.resendsOf == null;
	}

}
