package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.Names;
import org.cutline.caption.TextRange;

/** No sentence is said twice. */
final class SentenceSaidOnce extends HouseRule {

	private static final int SHORT = 20;

	SentenceSaidOnce() {
		super("language.repeated", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.caption().sentences().size() < 2) {
			return List.of();
		}
		Set<String> seen = new HashSet<>();
		List<TextEdit> edits = new ArrayList<>();
		TextRange first = null;
		for (TextRange sentence : unit.caption().sentences()) {
			if (sentence.length() > SHORT && !seen.add(Names.key(sentence.in(unit.text())))) {
				int start = sentence.start();
				while (start > 0 && Character.isWhitespace(unit.text().charAt(start - 1))) {
					start--;
				}
				edits.add(TextEdit.delete(new TextRange(start, sentence.end())));
				first = (first == null) ? sentence : first;
			}
		}
		return edits.isEmpty() ? List.of() : List.of(finding(first, List.of(perhaps(edits))));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. They meet for two days. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. They meet for two long days. They meet for two long "
					+ "days. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. They meet for two long days. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). La reunión dura dos días. EFE/Ana Prieto")
			.wrong("Los ministros posan en Tokio (Japón). Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
