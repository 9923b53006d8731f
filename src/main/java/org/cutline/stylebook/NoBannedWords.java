package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

/** Words that the house does not print are not printed. */
final class NoBannedWords extends HouseRule {

	private static final RuleParameter WORDS = RuleParameter.phrases("language.banned", "words");

	NoBannedWords() {
		super("language.banned", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(WORDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (PhraseList.Match match : phrases(unit, WORDS).in(unit.text(), unit.caption().body())) {
			String printed = match.range().in(unit.text());
			String instead = match.phrase().instead();
			findings.add(instead.isEmpty() ? finding(match.range(), List.of(), printed)
					: variant("instead", match.range(),
							List.of(perhaps(List.of(TextEdit.replace(match.range(), instead)), instead)), printed,
							instead));
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Migrants wait for a bus in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Illegal immigrants wait for a bus in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("El ministro preside la reunión en Tokio (Japón). EFE/Ana Prieto")
			.wrong("El ministro preside el meeting en Tokio (Japón). EFE/Ana Prieto",
					"El ministro preside el encuentro en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
