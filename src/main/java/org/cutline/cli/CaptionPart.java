package org.cutline.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.cutline.caption.CaptionLabels;
import org.jspecify.annotations.Nullable;

/** The parts of a caption that are labelled, and how well each is to be read. */
enum CaptionPart {

	AGENCY(98, one(CaptionLabels::agency)), PHOTOGRAPHER(98, one(CaptionLabels::photographer)),
	PARTNERS(0, CaptionLabels::partners), SUFFIX(98, one(CaptionLabels::suffix)), DATE(98, one(CaptionLabels::date)),
	CITY(95, one(CaptionLabels::city)), COUNTRY(95, one(CaptionLabels::country)),
	LANGUAGE(0, one(CaptionLabels::language)), POSITION_MARKERS(98, CaptionLabels::positionMarkers),
	RESTRICTIONS(98, CaptionLabels::restrictions),

	/** The names, in order. */
	PERSONS(95, (labels) -> labels.persons().stream().map(CaptionLabels.Person::name).toList());

	private final int goal;

	private final Function<CaptionLabels, List<String>> read;

	CaptionPart(int goal, Function<CaptionLabels, List<String>> read) {
		this.goal = goal;
		this.read = read;
	}

	/** Its name among the labels. */
	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The share of captions in which it is to be read exactly, in percent; 0 for none.
	 */
	int goal() {
		return this.goal;
	}

	/** What was read. */
	List<String> of(CaptionLabels labels) {
		return this.read.apply(labels);
	}

	/** What is wanted. */
	List<String> of(JsonRecord label) {
		if (this == PERSONS) {
			return label.records(label()).orElse(List.of()).stream().map((person) -> person.text("name")).toList();
		}
		String text = label.text(label());
		return text.isEmpty() ? label.texts(label()) : List.of(text);
	}

	private static Function<CaptionLabels, List<String>> one(Function<CaptionLabels, @Nullable String> read) {
		return (labels) -> {
			String text = read.apply(labels);
			return (text != null) ? List.of(text) : List.of();
		};
	}

}
