package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;

/** A blank is a blank: no hard, thin or wide ones, which searches and systems miss. */
final class NoExoticBlanks extends HouseRule {

	NoExoticBlanks() {
		super("residue.blanks", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean exotic = c == '\t' || (c > 0x7f && Character.isSpaceChar(c));
			if (exotic && !isBlank(text, i - 1) && !isBlank(text, i + 1)) {
				edits.add(TextEdit.replace(new TextRange(i, i + 1), " "));
			}
		}
		return edits.isEmpty() ? List.of()
				: List.of(finding(edits.getFirst().range(), List.of(certainly(edits)), String.valueOf(edits.size())));
	}

	/** Blanks beside blanks and at the ends are another rule's matter. */
	private static boolean isBlank(String text, int at) {
		return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at))
				|| Character.isSpaceChar(text.charAt(at));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07\u00a0November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros\u2005posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
