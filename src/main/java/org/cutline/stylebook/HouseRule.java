package org.cutline.stylebook;

import java.util.List;
import java.util.Set;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** What all rules share: an id, a severity, and how a finding is made of a message. */
abstract class HouseRule implements CaptionRule {

	private final String id;

	private final Severity severity;

	private final Set<Against> against;

	HouseRule(String id, Severity severity, Against... against) {
		this.id = id;
		this.severity = severity;
		this.against = Set.of(against);
	}

	@Override
	public final String id() {
		return this.id;
	}

	@Override
	public final Severity severity() {
		return this.severity;
	}

	@Override
	public final Set<Against> against() {
		return this.against;
	}

	/**
	 * Whether the caption is in another language than the house's, whose forms are its
	 * own.
	 */
	static boolean isForeign(CaptionUnderCheck unit) {
		return unit.style().language() != null && unit.style().language() != unit.caption().language();
	}

	/** Whether the caption is in a language that is understood in full. */
	static boolean isUnderstood(CaptionUnderCheck unit) {
		CaptionLanguage language = unit.caption().language();
		return language == CaptionLanguage.ENGLISH || language == CaptionLanguage.SPANISH;
	}

	/** What the house has set, or the rule's own. */
	final String value(CaptionUnderCheck unit, RuleParameter parameter) {
		return unit.style().setting(this.id).parameter(parameter.name(), parameter.standard());
	}

	final int number(CaptionUnderCheck unit, RuleParameter parameter) {
		return Integer.parseInt(value(unit, parameter));
	}

	final PhraseList phrases(CaptionUnderCheck unit, RuleParameter parameter) {
		return PhraseList.of(value(unit, parameter));
	}

	/** A finding in the rule's own sentence. */
	final Finding finding(@Nullable TextRange range, List<? extends Fix> fixes, String... arguments) {
		return new Finding(this.id, this.severity, range, Message.of(this.id, arguments), List.copyOf(fixes));
	}

	/** A finding in another sentence of the rule, such as {@code <id>.twice}. */
	final Finding variant(String suffix, @Nullable TextRange range, List<? extends Fix> fixes, String... arguments) {
		return new Finding(this.id, this.severity, range, Message.of(this.id + "." + suffix, arguments),
				List.copyOf(fixes));
	}

	/** A fix that needs no look, labelled {@code <id>.fix}. */
	final Fix.TextFix certainly(List<TextEdit> edits, String... arguments) {
		return new Fix.TextFix(Message.of(this.id + ".fix", arguments), edits, true);
	}

	/** A fix that wants a look, labelled {@code <id>.fix}. */
	final Fix.TextFix perhaps(List<TextEdit> edits, String... arguments) {
		return new Fix.TextFix(Message.of(this.id + ".fix", arguments), edits, false);
	}

	/** A change of a field, labelled {@code <id>.field}. */
	final Fix.FieldFix field(FactField field, String value) {
		return new Fix.FieldFix(Message.of(this.id + ".field", value), field, value, false);
	}

}
