package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.TextRange;

/** Every bracket is closed, and no blank stands inside. */
final class BracketsClosed extends HouseRule {

	BracketsClosed() {
		super("residue.brackets", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int open = -1;
		int depth = 0;
		for (int i = 0; i < unit.text().length(); i++) {
			char c = unit.text().charAt(i);
			if (c == '(') {
				open = (depth == 0) ? i : open;
				depth++;
			}
			else if (c == ')' && depth == 0 && !isListItem(unit.text(), i)) {
				return List.of(variant("closed", new TextRange(i, i + 1), List.of()));
			}
			else if (c == ')' && depth > 0) {
				depth--;
			}
		}
		return (depth == 0) ? List.of() : List.of(finding(new TextRange(open, open + 1), List.of()));
	}

	private static boolean isListItem(String text, int at) {
		return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && (at < 2 || text.charAt(at - 2) == ' ');
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón. EFE/Ana Prieto")
			.list();
	}

}
