package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;

/** Words are parted by one blank, and none stands at an end. */
final class SingleBlanks extends HouseRule {

	SingleBlanks() {
		super("residue.spaces", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		List<TextEdit> edits = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int end = i;
			while (end < text.length() && isBlank(text.charAt(end))) {
				end++;
			}
			boolean edge = isEdge(text, i - 1) || isEdge(text, end);
			if (end - i > 1 || (end > i && edge)) {
				edits.add(TextEdit.replace(new TextRange(i, end), edge ? "" : " "));
			}
			i = end + 1;
		}
		return edits.isEmpty() ? List.of()
				: List.of(finding(edits.getFirst().range(), List.of(certainly(edits)), String.valueOf(edits.size())));
	}

	private static boolean isEdge(String text, int at) {
		return at < 0 || at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || (c > 0x7f && Character.isSpaceChar(c));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 November 2023.  EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong(" Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
