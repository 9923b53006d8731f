package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** No word is written twice in a row. */
final class WordsNotDoubled extends HouseRule {

	private static final Pattern DOUBLED = Pattern
		.compile("(?i)\\b(the|of|in|and|to|at|on|for|with|is|de|la|el|en|y|los|las|del|con|que|por|un|una)\\s+\\1\\b");

	WordsNotDoubled() {
		super("language.doubled", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		Matcher doubled = DOUBLED.matcher(unit.caption().bodyText());
		while (doubled.find()) {
			TextRange range = new TextRange(doubled.start(), doubled.end()).shift(unit.caption().body().start());
			TextRange second = new TextRange(range.start() + doubled.group(1).length(), range.end());
			findings.add(finding(range, List.of(perhaps(List.of(TextEdit.delete(second)))), doubled.group(1)));
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in the the garden in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA "
					+ "PRIETO",
					"Foreign ministers pose in the garden in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
