package org.cutline.stylebook;

import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.DateForm;
import org.cutline.caption.ParsedCaption;
import org.jspecify.annotations.Nullable;

/**
 * A house style: which rules, how strict, with which parameters. It is data; see
 * {@code stylebook/styles} in the resources.
 *
 * @param id its id, such as {@code efe-epa-en}
 * @param name its name for people
 * @param language the language of its captions, or null for any
 * @param agencies the agencies a credit of the house starts from; empty for any
 * @param credit how the credit line is written, or null for any way
 * @param dateForms the forms of date it takes, the first for fixes; empty for any
 * @param spellings words it does not write and what it writes instead
 * @param rules what it says about rules, by id
 */
public record HouseStyle(String id, String name, @Nullable CaptionLanguage language, List<String> agencies,
		@Nullable CreditStyle credit, List<DateForm> dateForms, Map<String, String> spellings,
		Map<String, RuleSetting> rules) {

	public HouseStyle {
		agencies = List.copyOf(agencies);
		dateForms = List.copyOf(dateForms);
		spellings = Map.copyOf(spellings);
		rules = Map.copyOf(rules);
	}

	/** Whether an agency may stand first in a credit of the house. */
	public boolean knowsAgency(String agency) {
		return this.agencies.isEmpty() || this.agencies.contains(agency);
	}

	/** The language that fixes are written in: the house's, else the caption's. */
	public CaptionLanguage languageFor(ParsedCaption caption) {
		return (this.language != null) ? this.language : caption.language();
	}

	/** What it says about a rule. */
	public RuleSetting setting(String ruleId) {
		return this.rules.getOrDefault(ruleId, RuleSetting.DEFAULT);
	}

}
