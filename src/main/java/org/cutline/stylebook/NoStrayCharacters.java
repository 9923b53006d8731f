package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;

/** No control, invisible or direction characters stand in the text. */
final class NoStrayCharacters extends HouseRule {

	NoStrayCharacters() {
		super("residue.controls", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < unit.text().length(); i++) {
			if (isStray(unit.text().charAt(i))) {
				edits.add(TextEdit.delete(new TextRange(i, i + 1)));
			}
		}
		return edits.isEmpty() ? List.of()
				: List.of(finding(edits.getFirst().range(), List.of(certainly(edits)), String.valueOf(edits.size())));
	}

	private static boolean isStray(char c) {
		if (c == '\n' || c == '\r' || c == '\t') {
			return false;
		}
		return Character.isISOControl(c) || c == '\ufffd' || c == '\ufeff' || c == '\u00ad' || c == '\u200b'
				|| (c >= '\u200e' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e')
				|| (c >= '\u2060' && c <= '\u206f');
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in To\u200bkyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers \u202epose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros\u0007 posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
