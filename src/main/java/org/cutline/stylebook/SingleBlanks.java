package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** Words are parted by one blank, and none stands at an end. */
final class SingleBlanks extends HouseRule {

	private static final Pattern WIDE = Pattern.compile(
			"[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]{2,}+|^[ \\t\\u00a0]++|[ \\t\\u00a0\\r\\n]++\\z|[ \\t]++(?=\\r?\\n)");

	SingleBlanks() {
		super("residue.spaces", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<TextEdit> edits = new ArrayList<>();
		Matcher wide = WIDE.matcher(unit.text());
		TextRange first = null;
		while (wide.find()) {
			boolean edge = wide.start() == 0 || wide.end() == unit.text().length();
			TextRange range = new TextRange(wide.start(), wide.end());
			first = (first != null) ? first : range;
			edits.add(TextEdit.replace(range, edge ? "" : wide.group().indexOf('\n') >= 0 ? "\n" : " "));
		}
		return (first == null) ? List.of()
				: List.of(finding(first, List.of(certainly(edits)), String.valueOf(edits.size())));
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
