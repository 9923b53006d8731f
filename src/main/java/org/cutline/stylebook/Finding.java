package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule has found.
 *
 * @param ruleId the rule, such as {@code credit.form}
 * @param severity how much it matters, house style applied
 * @param range the words it is about, or null where it is about what is not there
 * @param message the sentence
 * @param fixes changes that do away with it, the best first
 * @param clause why it is wrong in the house's own words, or null for the rule's
 */
public record Finding(String ruleId, Severity severity, @Nullable TextRange range, Message message, List<Fix> fixes,
		@Nullable Clause clause) {

	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** A finding as a rule makes it, before a house has its say. */
	public Finding(String ruleId, Severity severity, @Nullable TextRange range, Message message, List<Fix> fixes) {
		this(ruleId, severity, range, message, fixes, null);
	}

	/** The same finding in another severity. */
	Finding as(Severity other) {
		return (other == this.severity) ? this
				: new Finding(this.ruleId, other, this.range, this.message, this.fixes, this.clause);
	}

	/**
	 * The same finding as a house sees it. One that the rule itself takes less seriously
	 * than usual does not become more serious.
	 */
	Finding as(RuleSetting setting, Severity usual) {
		Severity wanted = (setting.severity() != null) ? setting.severity() : this.severity;
		boolean softened = this.severity.compareTo(usual) > 0;
		Severity taken = (softened && wanted.compareTo(this.severity) < 0) ? this.severity : wanted;
		return (setting.why() == null) ? as(taken)
				: new Finding(this.ruleId, taken, this.range, this.message, this.fixes, setting.why());
	}

	/** What is wrong, in one sentence. */
	public String sentence(Locale locale) {
		return this.message.in(locale);
	}

	/** Why it is wrong: the clause of the style, or the rule's reason. */
	public String reason(Locale locale) {
		return (this.clause != null) ? this.clause.in(locale) : Message.of(this.ruleId + ".why").in(locale);
	}

	/** Whether its first fix may be applied to many photos at once. */
	public boolean certain() {
		return !this.fixes.isEmpty() && this.fixes.getFirst().certain();
	}

	/** Whether an editor may overrule it with a reason: anything but an error. */
	public boolean overrulable() {
		return this.severity != Severity.ERROR;
	}

	/**
	 * What it is remembered by on its photo once an editor has overruled it.
	 * @param text the caption that it was found in
	 */
	public FindingKey key(String text) {
		return FindingKey.of(this, text);
	}

}
