package org.cutline.stylebook;

import java.util.List;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** A caption ends with a credit line. */
final class CreditPresent extends HouseRule {

	/**
	 * What a credit has that the grammar cannot read: an agency or a label near the end.
	 */
	private static final Pattern ENDS_LIKE_ONE = Pattern
		.compile("\\b(?:EFE|EPA|AFP|AP|REUTERS|Reuters|dpa|DPA|Getty|APPhoto|ANSA|PA)\\b|"
				+ "(?i:\\b(?:photo|foto|photograph|credit|cr\u00e9dito|bild|quelle|fuente)\\b ?[:/])|\\s\u00a9");

	private static final int TAIL = 60;

	CreditPresent() {
		super("credit.present", Severity.ERROR, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.caption().credit().isPresent() || unit.text().isBlank()) {
			return List.of();
		}
		if (isUnread(unit)) {
			return List.of(variant("unread", null, List.of()).as(Severity.WARNING));
		}
		List<Fix> fixes = HouseCredit.ofFields(unit)
			.map((line) -> perhaps(List.of(append(unit.text(), line)), line))
			.<List<Fix>>map(List::of)
			.orElse(List.of());
		return List.of(finding(null, fixes));
	}

	/** Whether there seems to be a credit at the end that the grammar cannot read. */
	static boolean isUnread(CaptionUnderCheck unit) {
		return ENDS_LIKE_ONE.matcher(tail(unit.text())).find();
	}

	/** Puts the credit behind the last sentence, which ends with its stop. */
	private static TextEdit append(String text, String line) {
		int end = text.stripTrailing().length();
		boolean open = end > 0 && Character.isLetterOrDigit(text.charAt(end - 1));
		return TextEdit.replace(new TextRange(end, text.length()), (open ? ". " : " ") + line);
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - TAIL));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023.")
			.fact(FactField.CREDIT_LINE, "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023.",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.facts(FileFacts.none())
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros de Exteriores posan en Tokio (Japón).")
			.list();
	}

}
