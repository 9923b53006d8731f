package org.cutline.stylebook;

import java.util.Locale;

/** What a rule looks at: its chapter in the catalogue, the first word of its id. */
public enum RuleGroup {

	CAPTION("caption"), CREDIT("credit"), DATE("date"), PLACE("place"), PEOPLE("people"), EVENT("event"), FILE("file"),
	SOURCE("source"), NOTICE("notice"), RESTRICTIONS("restrictions"), LANGUAGE("language"), LENGTH("length"),
	RESIDUE("residue"), HEADLINE("headline"), ALT("alt");

	private final String id;

	RuleGroup(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	/** The chapter's name for people. */
	public String title(Locale locale) {
		return Message.of("group." + this.id).in(locale);
	}

	/**
	 * The group of a rule.
	 * @throws IllegalArgumentException where the id begins with no group
	 */
	static RuleGroup of(String ruleId) {
		for (RuleGroup group : values()) {
			if (ruleId.startsWith(group.id + ".")) {
				return group;
			}
		}
		throw new IllegalArgumentException("No group of rules for " + ruleId);
	}

}
