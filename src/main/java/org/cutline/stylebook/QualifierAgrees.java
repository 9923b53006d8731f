package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/**
 * A qualifier is said by the caption and by the fields, or by neither; the ground that
 * {@link PoolAgrees} and {@link HandoutAgrees} share.
 */
abstract class QualifierAgrees extends HouseRule {

	private final Qualifier.Kind kind;

	QualifierAgrees(String id, Qualifier.Kind kind) {
		super(id, Severity.ERROR, Against.FIELDS);
		this.kind = kind;
	}

	/** Whether the caption says it. */
	abstract boolean inCaption(CaptionUnderCheck unit, CreditLine line);

	@Override
	public final List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || saysNothing(unit.facts())) {
			return List.of();
		}
		boolean caption = inCaption(unit, line);
		if (caption == SourceWords.says(unit.facts(), this.kind)) {
			return List.of();
		}
		if (caption) {
			return List.of(variant("field", line.range(), fieldFixes(unit.facts())));
		}
		List<TextEdit> edits = new ArrayList<>();
		int at = SourceWords.insertion(line);
		int end = unit.text().stripTrailing().length();
		String limits = limits(unit);
		String tail = limits.isEmpty() ? "" : (unit.caption().restrictions().isEmpty() ? " " : "/") + limits;
		edits.add(TextEdit.insert(at, suffix() + ((at == end) ? tail : "")));
		if (at != end && !tail.isEmpty()) {
			edits.add(TextEdit.insert(end, tail));
		}
		return List.of(finding(line.range(), List.of(perhaps(edits))));
	}

	/**
	 * Limits of use that the caption must have once it has the qualifier, or an empty
	 * text.
	 */
	String limits(CaptionUnderCheck unit) {
		return "";
	}

	private static boolean saysNothing(FileFacts facts) {
		return facts.all(FactField.CREDIT_LINE).isEmpty() && facts.all(FactField.JOB_TITLE).isEmpty()
				&& facts.all(FactField.INSTRUCTIONS).isEmpty() && facts.all(FactField.SOURCE).isEmpty();
	}

	private List<Fix> fieldFixes(FileFacts facts) {
		Message label = Message.of(id() + ".put");
		return facts.value(FactField.CREDIT_LINE)
			.<List<Fix>>map(
					(credit) -> List.of(new Fix.FieldFix(label, FactField.CREDIT_LINE, credit + suffix(), false)))
			.orElse(List.of());
	}

	private String suffix() {
		return "/" + this.kind.name();
	}

}
