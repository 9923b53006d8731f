package org.cutline.stylebook;

import java.util.List;

/** The body has no more words and sentences than the house wants. */
final class NotTooLong extends HouseRule {

	private static final RuleParameter WORDS = RuleParameter.number("language.length", "words", 120);

	private static final RuleParameter SENTENCES = RuleParameter.number("language.length", "sentences", 5);

	NotTooLong() {
		super("language.length", Severity.HINT);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(WORDS, SENTENCES);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int words = number(unit, WORDS);
		int sentences = number(unit, SENTENCES);
		int count = words(unit.caption().bodyText());
		if (count > words) {
			return List.of(finding(unit.caption().body(), List.of(), String.valueOf(count), String.valueOf(words)));
		}
		return (unit.caption().sentences().size() <= sentences) ? List.of() : List.of(variant("sentences", null,
				List.of(), String.valueOf(unit.caption().sentences().size()), String.valueOf(sentences)));
	}

	private static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean blank = Character.isWhitespace(text.charAt(i));
			words += (!blank && !inside) ? 1 : 0;
			inside = !blank;
		}
		return words;
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
