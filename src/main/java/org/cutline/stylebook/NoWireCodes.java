package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;
import org.cutline.caption.WireCode;

/** The wire’s picture number does not stand in the caption. */
final class NoWireCodes extends HouseRule {

	NoWireCodes() {
		super("residue.codes", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (WireCode code : unit.caption().codes()) {
			int end = code.range().end();
			while (end < unit.text().length() && unit.text().charAt(end) == ' ') {
				end++;
			}
			findings.add(finding(code.range(),
					List.of(certainly(List.of(TextEdit.delete(new TextRange(code.range().start(), end))))),
					code.text()));
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("epa08033505 Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("GRAF3075. TOKIO (JAPÓN), 07/11/2023.- Los ministros posan en Tokio (Japón). EFE/Ana " + "Prieto",
					"TOKIO (JAPÓN), 07/11/2023.- Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
