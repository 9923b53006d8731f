package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;
import org.cutline.caption.TextRange;

/** The credit is said once. */
final class CreditSaidOnce extends HouseRule {

	CreditSaidOnce() {
		super("credit.once", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<CreditLine> credits = unit.caption().credits();
		if (credits.size() < 2) {
			return List.of();
		}
		CreditLine last = credits.getLast();
		CreditLine before = credits.get(credits.size() - 2);
		boolean twice = Names.same(last.bylineName(), before.bylineName());
		if (!twice) {
			return List.of();
		}
		TextRange extra = new TextRange(before.range().end(), last.range().end());
		boolean same = Names.same(last.text(), before.text());
		return List.of(finding(last.range(), same ? List.of(certainly(List.of(TextEdit.delete(extra))))
				: List
					.of(perhaps(List.of(TextEdit.delete(new TextRange(before.range().start(), last.range().start()))))),
				last.text()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto) (AP Photo/Ana " + "Prieto)",
					"Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
