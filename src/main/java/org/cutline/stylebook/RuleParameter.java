package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a house may set about a rule. Its sentence is in
 * {@code stylebook/messages} under {@code <rule>.param.<name>}.
 *
 * @param ruleId the rule
 * @param name its name in a house style
 * @param kind what its value is
 * @param standard the value where the house says nothing
 * @param choices the values there are, for a choice; else empty
 */
public record RuleParameter(String ruleId, String name, Kind kind, String standard, List<String> choices) {

	/** What the value of a parameter is. */
	public enum Kind {

		/** A whole number, 0 or more. */
		NUMBER,
		/** One of the choices. */
		CHOICE,
		/** Words and phrases, each on its line. */
		PHRASES,
		/** {@code what is not written = what is}, each on its line. */
		PAIRS

	}

	private static final int LONGEST_NUMBER = 6;

	public RuleParameter {
		choices = List.copyOf(choices);
	}

	static RuleParameter number(String ruleId, String name, int standard) {
		return new RuleParameter(ruleId, name, Kind.NUMBER, String.valueOf(standard), List.of());
	}

	/** A choice; the first is the standard. */
	static RuleParameter choice(String ruleId, String name, String... choices) {
		return new RuleParameter(ruleId, name, Kind.CHOICE, choices[0], List.of(choices));
	}

	static RuleParameter phrases(String ruleId, String name, String... standard) {
		return new RuleParameter(ruleId, name, Kind.PHRASES, String.join("\n", standard), List.of());
	}

	static RuleParameter pairs(String ruleId, String name, String... standard) {
		return new RuleParameter(ruleId, name, Kind.PAIRS, String.join("\n", standard), List.of());
	}

	/** What it says, in one sentence. */
	public String label(Locale locale) {
		return Message.of(this.ruleId + ".param." + this.name).in(locale);
	}

	/** Why a value cannot be: empty where it can. */
	public Optional<Message> refusal(String value) {
		return switch (this.kind) {
			case NUMBER -> value.matches("\\d{1," + LONGEST_NUMBER + "}") ? Optional.empty()
					: Optional.of(Message.of("style.refused.number", this.ruleId, this.name, value));
			case CHOICE -> this.choices.contains(value) ? Optional.empty() : Optional
				.of(Message.of("style.refused.choice", this.ruleId, this.name, value, String.join(", ", this.choices)));
			case PHRASES -> Optional.empty();
			case PAIRS -> value.lines().allMatch((line) -> line.isBlank() || line.contains(" = ")) ? Optional.empty()
					: Optional.of(Message.of("style.refused.pairs", this.ruleId, this.name));
		};
	}

}
