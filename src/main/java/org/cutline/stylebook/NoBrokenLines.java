package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;

/** No line breaks inside a sentence. */
final class NoBrokenLines extends HouseRule {

	NoBrokenLines() {
		super("residue.lines", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		int at = text.indexOf('\n');
		List<TextEdit> edits = new ArrayList<>();
		while (at >= 0) {
			int start = (at > 0 && text.charAt(at - 1) == '\r') ? at - 1 : at;
			boolean inside = start > unit.caption().body().start() && at < unit.caption().body().end() - 1
					&& at + 1 < text.length()
					&& (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ',')
					&& Character.isLowerCase(text.charAt(at + 1));
			if (inside) {
				edits.add(TextEdit.replace(new TextRange(start, at + 1), " "));
			}
			at = text.indexOf('\n', at + 1);
		}
		return edits.isEmpty() ? List.of()
				: List.of(finding(edits.getFirst().range(), List.of(certainly(edits)), String.valueOf(edits.size())));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023.\nEFE-EPA/ANA PRIETO")
			.wrong("Ministers pose\nin Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón).\nEFE/Ana Prieto")
			.wrong("Los ministros\nposan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
