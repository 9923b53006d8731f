package org.cutline.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 * person has judged right are known by caption and rule.
 */
final class ErrorFindings {

	private final Set<String> right;

	private final List<String> lines = new ArrayList<>();

	private final Set<String> wrong = new HashSet<>();

	private int captions;

	private int neutral;

	private int house;

	/**
	 * An empty list.
	 * @param judged what a person has judged: objects with {@code id}, {@code rule} and
	 * {@code right}
	 */
	ErrorFindings(List<JsonRecord> judged) {
		this.right = new HashSet<>();
		for (JsonRecord judgement : judged) {
			if (judgement.flag("right", false)) {
				this.right.add(judgement.text("id") + "\t" + judgement.text("rule"));
			}
		}
	}

	/** Holds a caption to the neutral style and to that of its credit. */
	void add(String id, String text) {
		this.captions++;
		ParsedCaption parsed = CaptionParser.parse(text);
		this.neutral += add(id, parsed, HouseStyles.neutral());
		HouseStyle credited = StyleChoice.ofCredit(parsed);
		this.house += add(id, parsed, credited);
	}

	private int add(String id, ParsedCaption parsed, HouseStyle style) {
		List<Finding> errors = Stylebook.standard()
			.check(new CaptionUnderCheck(parsed, FileFacts.none(), style))
			.errors();
		for (Finding error : errors) {
			String line = String.join("\t", "error", id, error.ruleId(), style.id(), error.sentence(Locale.ENGLISH),
					parsed.text().replaceAll("\\s", " "));
			if (!this.lines.contains(line)) {
				this.lines.add(line);
			}
			if (!this.right.contains(id + "\t" + error.ruleId())) {
				this.wrong.add(id + "\t" + error.ruleId());
			}
		}
		return errors.size();
	}

	/** A line for each. */
	List<String> lines() {
		return List.copyOf(this.lines);
	}

	/**
	 * How many there are, and how many of them nobody has judged right, each by caption
	 * and rule.
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
