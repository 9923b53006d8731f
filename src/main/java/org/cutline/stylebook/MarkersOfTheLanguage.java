package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.PositionMarker;

/** Position markers are of the caption's language: (i) and (d), not (L) and (R). */
final class MarkersOfTheLanguage extends HouseRule {

	private static final Pattern LETTER = Pattern.compile("\\((?:(\\d)(?:-|nd |rd |th )?)?([LRCidc])\\)");

	private static final Map<String, String> SPANISH = Map.of("L", "i", "R", "d", "C", "c");

	private static final Map<String, String> ENGLISH = Map.of("i", "L", "d", "R", "c", "C");

	MarkersOfTheLanguage() {
		super("people.markers", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionLanguage language = unit.caption().language();
		if (unit.caption().positionMarkers().isEmpty() || !isUnderstood(unit)) {
			return List.of();
		}
		boolean spanish = language == CaptionLanguage.SPANISH;
		List<Finding> findings = new ArrayList<>();
		for (PositionMarker marker : unit.caption().positionMarkers()) {
			Matcher letter = LETTER.matcher(marker.text());
			String own = letter.matches() ? (spanish ? SPANISH : ENGLISH).get(letter.group(2)) : null;
			if (own != null) {
				String rank = (letter.group(1) == null) ? "" : letter.group(1) + (spanish ? "" : "-");
				String wanted = "(" + rank + own + ")";
				findings.add(finding(marker.range(),
						List.of(certainly(List.of(TextEdit.replace(marker.range(), wanted)), wanted)), marker.text(),
						wanted));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign Minister Yoko Mori (L) greets US envoy Paul Reyes (R) in Tokyo, Japan, 07 "
					+ "November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("El ministro Luis Vega (i) saluda a la ministra Ana Mora (d) en Madrid. EFE/Ana Prieto")
			.wrong("El ministro Luis Vega (L) saluda a la ministra Ana Mora en Madrid. EFE/Ana Prieto",
					"El ministro Luis Vega (i) saluda a la ministra Ana Mora en Madrid. EFE/Ana Prieto")
			.wrong("El ministro Luis Vega (2-R) saluda a la ministra Ana Mora en Madrid. EFE/Ana Prieto",
					"El ministro Luis Vega (2d) saluda a la ministra Ana Mora en Madrid. EFE/Ana Prieto")
			.list();
	}

}
