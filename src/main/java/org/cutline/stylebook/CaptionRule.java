package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One rule of the stylebook. Its sentences are in {@code stylebook/messages} under its
 * id: {@code <id>.title}, {@code <id>.why} and what {@link #check} uses.
 */
public interface CaptionRule {

	/** The rule's id, such as {@code credit.form}: group, dot, what it looks at. */
	String id();

	/** How much a finding matters where the house style does not say. */
	Severity severity();

	/** What is wrong, in text order; empty when all is well. */
	List<Finding> check(CaptionUnderCheck unit);

	/** Wrong and right captions in English and Spanish. */
	List<RuleExample> examples();

	/** What a house may set about it, in the order of a form. */
	default List<RuleParameter> parameters() {
		return List.of();
	}

	/** What it compares the caption with; empty where the caption alone will do. */
	default Set<Against> against() {
		return Set.of();
	}

	/** Its chapter in the catalogue. */
	default RuleGroup group() {
		return RuleGroup.of(id());
	}

	/** The rule's name for people. */
	default String title(Locale locale) {
		return Message.of(id() + ".title").in(locale);
	}

	/** Why the rule is there. */
	default String reason(Locale locale) {
		return Message.of(id() + ".why").in(locale);
	}

}
