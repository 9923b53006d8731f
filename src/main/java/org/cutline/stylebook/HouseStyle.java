package org.cutline.stylebook;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param about what its captions look like, or null
 * @param language the language of its captions, or null for any
 * @param agencies the agencies a credit of the house starts from; empty for any
 * @param credit how the credit line is written, or null for any way
 * @param dateForms the forms of date it takes, the first for fixes; empty for any
 * @param spellings words it does not write and what it writes instead
 * @param rules what it says about rules, by id
 */
public record HouseStyle(String id, String name, @Nullable Clause about, @Nullable CaptionLanguage language,
		List<String> agencies, @Nullable CreditStyle credit, List<DateForm> dateForms, Map<String, String> spellings,
		Map<String, RuleSetting> rules) {

	public HouseStyle {
		agencies = List.copyOf(agencies);
		dateForms = List.copyOf(dateForms);
		spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
		rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
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

	/** The same style under another id and name: the start of a desk's own. */
	public HouseStyle named(String otherId, String otherName) {
		return new HouseStyle(otherId, otherName, this.about, this.language, this.agencies, this.credit, this.dateForms,
				this.spellings, this.rules);
	}

	public HouseStyle withAbout(@Nullable Clause otherAbout) {
		return new HouseStyle(this.id, this.name, otherAbout, this.language, this.agencies, this.credit, this.dateForms,
				this.spellings, this.rules);
	}

	public HouseStyle withLanguage(@Nullable CaptionLanguage other) {
		return new HouseStyle(this.id, this.name, this.about, other, this.agencies, this.credit, this.dateForms,
				this.spellings, this.rules);
	}

	public HouseStyle withCredit(@Nullable CreditStyle other) {
		return new HouseStyle(this.id, this.name, this.about, this.language, this.agencies, other, this.dateForms,
				this.spellings, this.rules);
	}

	public HouseStyle withAgencies(List<String> others) {
		return new HouseStyle(this.id, this.name, this.about, this.language, others, this.credit, this.dateForms,
				this.spellings, this.rules);
	}

	public HouseStyle withDateForms(List<DateForm> others) {
		return new HouseStyle(this.id, this.name, this.about, this.language, this.agencies, this.credit, others,
				this.spellings, this.rules);
	}

	/** The same style with one more spelling, or another for a word that it has. */
	public HouseStyle withSpelling(String wrong, String right) {
		Map<String, String> all = new LinkedHashMap<>(this.spellings);
		all.put(wrong, right);
		return withSpellings(all);
	}

	public HouseStyle withoutSpelling(String wrong) {
		Map<String, String> all = new LinkedHashMap<>(this.spellings);
		all.remove(wrong);
		return withSpellings(all);
	}

	private HouseStyle withSpellings(Map<String, String> all) {
		return new HouseStyle(this.id, this.name, this.about, this.language, this.agencies, this.credit, this.dateForms,
				all, this.rules);
	}

	/**
	 * The same style with something else to say about a rule; the rule as it comes says
	 * nothing.
	 */
	public HouseStyle with(String ruleId, RuleSetting setting) {
		Map<String, RuleSetting> all = new LinkedHashMap<>(this.rules);
		if (setting.equals(RuleSetting.DEFAULT)) {
			all.remove(ruleId);
		}
		else {
			all.put(ruleId, setting);
		}
		return new HouseStyle(this.id, this.name, this.about, this.language, this.agencies, this.credit, this.dateForms,
				this.spellings, all);
	}

}
