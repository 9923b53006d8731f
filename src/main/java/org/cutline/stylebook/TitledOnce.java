package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.TextRange;

/** A title stands before a name once; after that the family name will do. */
final class TitledOnce extends HouseRule {

	TitledOnce() {
		super("people.title", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (CaptionPerson person : unit.caption().people()) {
			TextRange title = person.titleRange();
			if (title != null && title.start() < person.range().start()) {
				String words = unit.text().substring(title.start(), person.range().end());
				int again = unit.text().indexOf(words, person.range().end());
				if (again >= 0 && again < unit.caption().body().end()) {
					TextRange range = new TextRange(again, again + title.length());
					findings.add(finding(range, List.of(), title.in(unit.text()), person.name()));
				}
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. Mori meets her colleagues. "
					+ "EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori waves in Tokyo, Japan, 07 November 2023. Foreign Minister Yoko Mori "
					+ "meets her colleagues. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("La ministra Yoko Mori saluda en Tokio (Japón). Mori preside la reunión. EFE/Ana Prieto")
			.wrong("La ministra Yoko Mori saluda en Tokio (Japón). La ministra Yoko Mori preside la reunión. EFE/Ana "
					+ "Prieto")
			.list();
	}

}
