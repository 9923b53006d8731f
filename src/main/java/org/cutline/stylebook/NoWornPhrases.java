package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

/** Worn phrases that say nothing are left out. */
final class NoWornPhrases extends HouseRule {

	private static final RuleParameter PHRASES = RuleParameter.phrases("language.worn", "phrases", "looks on",
			"look on", "is seen", "are seen", "shares a laugh", "share a laugh", "poses for a photo",
			"pose for a photo", "in this photo", "pictured here", "as seen here", "en la imagen", "en la foto",
			"se puede ver", "se observa");

	NoWornPhrases() {
		super("language.worn", Severity.HINT);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(PHRASES);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		for (PhraseList.Match match : phrases(unit, PHRASES).in(unit.text(), unit.caption().body())) {
			findings.add(finding(match.range(), List.of(), match.range().in(unit.text())));
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("The minister looks on in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("The minister is seen in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("En la imagen, el ministro en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
