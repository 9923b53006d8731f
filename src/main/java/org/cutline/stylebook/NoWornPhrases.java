package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** Worn phrases that say nothing are left out. */
final class NoWornPhrases extends HouseRule {

	private static final Pattern WORN = Pattern
		.compile("(?i)\\b(?:looks on|look on|(?:is|are) seen|shares? a laugh|poses? for a photo|"
				+ "in this photo|pictured here|as seen here|en la imagen|en la foto|se puede ver|se observa)\\b");

	NoWornPhrases() {
		super("language.worn", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		Matcher worn = WORN.matcher(unit.caption().bodyText());
		while (worn.find()) {
			TextRange range = new TextRange(worn.start(), worn.end()).shift(unit.caption().body().start());
			findings.add(finding(range, List.of(), worn.group()));
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
