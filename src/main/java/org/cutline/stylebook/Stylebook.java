package org.cutline.stylebook;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cutline.caption.TextRange;

/** Checks captions by rules. */
public final class Stylebook {

	private static final System.Logger LOG = System.getLogger(Stylebook.class.getName());

	private static final Stylebook STANDARD = new Stylebook(Rules.all());

	private static final Comparator<Finding> TEXT_ORDER = Comparator.comparingInt(Stylebook::position)
		.thenComparing(Finding::severity);

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

	/**
	 * Holds a caption to its house style. A rule that fails is reported as broken and
	 * does not keep the others from being checked.
	 */
	public StyleReport check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		List<String> passed = new ArrayList<>();
		List<String> broken = new ArrayList<>();
		for (CaptionRule rule : this.rules) {
			RuleSetting setting = unit.style().setting(rule.id());
			if (setting.on()) {
				check(rule, setting, unit, findings, passed, broken);
			}
		}
		findings.sort(TEXT_ORDER);
		return new StyleReport(findings, passed, broken);
	}

	private static void check(CaptionRule rule, RuleSetting setting, CaptionUnderCheck unit, List<Finding> findings,
			List<String> passed, List<String> broken) {
		try {
			List<Finding> found = rule.check(unit);
			found.forEach((finding) -> findings.add(finding.as(setting, rule.severity())));
			if (found.isEmpty()) {
				passed.add(rule.id());
			}
		}
		catch (RuntimeException ex) {
			LOG.log(Level.ERROR, "Rule " + rule.id() + " failed", ex);
			broken.add(rule.id());
		}
	}

	private static int position(Finding finding) {
		TextRange range = finding.range();
		return (range != null) ? range.start() : Integer.MAX_VALUE;
	}

}
