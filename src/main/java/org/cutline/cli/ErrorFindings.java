package org.cutline.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.FileFacts;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.Stylebook;

/**
 * The findings that would stop a caption, listed for a person to judge. Those that a
 * person has read and found right are known by caption and sentence; where something is
 * said to be missing, the labels tell.
 */
final class ErrorFindings {

	private final Set<String> right;

	private final Set<String> lines = new LinkedHashSet<>();

	private final Set<String> wrong = new HashSet<>();

	private int captions;

	private int neutral;

	private int house;

	/**
	 * An empty list.
	 * @param read what a person has read and found right: caption and key of the
	 * sentence, parted by a blank; a line that begins with # does not count
	 */
	ErrorFindings(List<String> read) {
		this.right = read.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Holds a labelled caption to the neutral style and to that of its credit. */
	void add(JsonRecord label) {
		this.captions++;
		ParsedCaption parsed = CaptionParser.parse(label.text("text"));
		this.neutral += add(label, parsed, HouseStyles.neutral());
		this.house += add(label, parsed, StyleChoice.ofCredit(parsed));
	}

	private int add(JsonRecord label, ParsedCaption parsed, HouseStyle style) {
		List<Finding> errors = Stylebook.standard()
			.check(new CaptionUnderCheck(parsed, FileFacts.none(), style))
			.errors();
		String id = label.text("id");
		for (Finding error : errors) {
			String key = error.message().key();
			this.lines.add(String.join("\t", "error", id, key, style.id(), error.sentence(Locale.ENGLISH),
					parsed.text().replaceAll("\\s", " ")));
			if (!saidByLabels(key, label) && !this.right.contains(id + " " + key)) {
				this.wrong.add(id + " " + key);
			}
		}
		return errors.size();
	}

	/** Whether the labels, or the text itself, say too that something is not there. */
	private static boolean saidByLabels(String key, JsonRecord label) {
		return switch (key) {
			case "date.present", "date.present.part" -> label.has("date") && label.text("date").length() < 10;
			case "place.present" -> lacks(label, "city", "country");
			case "place.country" -> lacks(label, "country");
			case "credit.present" -> lacks(label, "agency", "photographer");
			case "place.dateline.efe" -> !label.text("text").contains(".-");
			case "place.dateline.getty" -> label.text("text").lines().limit(1).noneMatch((line) -> line.contains(": "));
			default -> false;
		};
	}

	private static boolean lacks(JsonRecord label, String... parts) {
		return Stream.of(parts).allMatch((part) -> label.has(part) && label.text(part).isEmpty());
	}

	/** A line for each. */
	List<String> lines() {
		return List.copyOf(this.lines);
	}

	/**
	 * How many there are, and how many of them nobody has found right, each by caption
	 * and sentence.
	 */
	List<Figure> figures() {
		return List.of(per100("errors.neutral", this.neutral, new Figure.None()),
				per100("errors.house", this.house, new Figure.None()),
				per100("errors.wrong", this.wrong.size(), new Figure.AtMost(1)));
	}

	private Figure per100(String name, int count, Figure.Goal goal) {
		double value = (this.captions == 0) ? 0 : Math.round(1000.0 * count / this.captions) / 10.0;
		return new Figure(name, value, "in 100 captions", goal);
	}

}
