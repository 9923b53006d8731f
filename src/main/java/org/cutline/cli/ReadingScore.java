package org.cutline.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cutline.caption.CaptionLabels;
import org.cutline.caption.CaptionParser;

/** Scores what is read in captions against their labels: a part is right or it is not. */
final class ReadingScore {

	private final Map<CaptionPart, int[]> parts = new EnumMap<>(CaptionPart.class);

	private final List<String> misses = new ArrayList<>();

	private final int[] persons = new int[4];

	/**
	 * Reads a caption and compares.
	 * @param label the caption with its labels; a part without a label is not scored
	 */
	void add(JsonRecord label) {
		CaptionLabels read = CaptionLabels.of(CaptionParser.parse(label.text("text")));
		for (CaptionPart part : CaptionPart.values()) {
			if (label.has(part.label())) {
				compare(label, part, part.of(label), part.of(read));
			}
		}
		List<JsonRecord> wanted = label.records("persons").orElse(List.of());
		if (CaptionPart.PERSONS.of(label).equals(CaptionPart.PERSONS.of(read))) {
			for (int i = 0; i < wanted.size(); i++) {
				compare(wanted.get(i), read.persons().get(i));
			}
		}
	}

	private void compare(JsonRecord label, CaptionPart part, List<String> wanted, List<String> read) {
		int[] score = this.parts.computeIfAbsent(part, (key) -> new int[2]);
		score[1]++;
		if (wanted.equals(read)) {
			score[0]++;
		}
		else {
			this.misses
				.add(String.join("\t", "miss", label.text("id"), part.label(), "wanted " + wanted, "read " + read));
		}
	}

	private void compare(JsonRecord wanted, CaptionLabels.Person read) {
		this.persons[0] += wanted.text("title").equals(Objects.requireNonNullElse(read.title(), "")) ? 1 : 0;
		this.persons[1] += wanted.text("position").equals(Objects.requireNonNullElse(read.position(), "")) ? 1 : 0;
		this.persons[2] += (wanted.flag("pictured", true) == read.pictured()) ? 1 : 0;
		this.persons[3]++;
	}

	/** A line for each part that was read otherwise than it is labelled. */
	List<String> misses() {
		return List.copyOf(this.misses);
	}

	boolean scored(CaptionPart part) {
		return this.parts.containsKey(part);
	}

	/** The shares of exact matches, and how persons whose names were right agree. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		this.parts.forEach((part, score) -> figures.add(new Figure("exact." + part.label(), percent(score[0], score[1]),
				"%", (part.goal() > 0) ? new Figure.AtLeast(part.goal()) : new Figure.None())));
		if (this.persons[3] > 0) {
			List<String> names = List.of("title", "position", "pictured");
			for (int i = 0; i < names.size(); i++) {
				figures.add(new Figure("persons." + names.get(i), percent(this.persons[i], this.persons[3]),
						"% of persons", new Figure.None()));
			}
		}
		return figures;
	}

	private static double percent(int part, int whole) {
		return Math.round(1000.0 * part / whole) / 10.0;
	}

}
