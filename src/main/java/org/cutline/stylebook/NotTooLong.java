package org.cutline.stylebook;

import java.util.List;

/** The body has no more words and sentences than the house wants. */
final class NotTooLong extends HouseRule {

	NotTooLong() {
		super("language.length", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		RuleSetting setting = unit.style().setting(id());
		int words = Integer.parseInt(setting.parameter("words", "120"));
		int sentences = Integer.parseInt(setting.parameter("sentences", "5"));
		int count = unit.caption().bodyText().isBlank() ? 0 : unit.caption().bodyText().strip().split("\\s+").length;
		if (count > words) {
			return List.of(finding(unit.caption().body(), List.of(), String.valueOf(count), String.valueOf(words)));
		}
		return (unit.caption().sentences().size() <= sentences) ? List.of() : List.of(variant("sentences", null,
				List.of(), String.valueOf(unit.caption().sentences().size()), String.valueOf(sentences)));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers wave in Tokyo, Japan. ".repeat(8))
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan. ".repeat(8))
			.list();
	}

}
