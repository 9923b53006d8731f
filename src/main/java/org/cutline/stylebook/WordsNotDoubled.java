package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.caption.TextRange;

/** No word is written twice in a row. */
final class WordsNotDoubled extends HouseRule {

	private static final Set<String> SMALL = Set.of("the", "of", "in", "and", "to", "at", "on", "for", "with", "is",
			"de", "la", "el", "en", "y", "los", "las", "del", "con", "que", "por", "un", "una");

	private static final int LONGEST = 4;

	WordsNotDoubled() {
		super("language.doubled", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		String text = unit.text();
		int from = unit.caption().body().start();
		int to = unit.caption().body().end();
		int before = -1;
		for (int i = from; i < to; i++) {
			if (!Character.isLetterOrDigit(text.charAt(i))) {
				before = Character.isWhitespace(text.charAt(i)) ? before : -1;
				continue;
			}
			int end = i + 1;
			while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
				end++;
			}
			int length = end - i;
			if (before >= 0 && length <= LONGEST && text.regionMatches(true, before, text, i, length)
					&& !Character.isLetterOrDigit(text.charAt(before + length))
					&& SMALL.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
				TextRange second = new TextRange(before + length, end);
				findings.add(finding(new TextRange(before, end), List.of(perhaps(List.of(TextEdit.delete(second)))),
						text.substring(before, before + length)));
			}
			before = i;
			i = end - 1;
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
