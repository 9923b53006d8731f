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
 */
public record Finding(String ruleId, Severity severity, @Nullable TextRange range, Message message, List<Fix> fixes) {

	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** The same finding in a severity of the house; null leaves it. */
	Finding as(@Nullable Severity other) {
		return (other == null || other == this.severity) ? this
				: new Finding(this.ruleId, other, this.range, this.message, this.fixes);
	}

	/** What is wrong, in one sentence. */
	public String sentence(Locale locale) {
		return this.message.in(locale);
	}

	/** Why it is wrong: the clause of the style. */
	public String reason(Locale locale) {
		return Message.of(this.ruleId + ".why").in(locale);
	}

	/** Whether its first fix may be applied to many photos at once. */
	public boolean certain() {
		return !this.fixes.isEmpty() && this.fixes.getFirst().certain();
	}

}
