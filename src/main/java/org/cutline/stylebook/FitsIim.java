package org.cutline.stylebook;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cutline.caption.TextRange;

/**
 * The caption fits into the caption field of IIM: 2,000 octets (IIM 4.2, dataset 2:120).
 */
final class FitsIim extends HouseRule {

	private static final RuleParameter OCTETS = RuleParameter.number("length.iim", "octets", 2000);

	FitsIim() {
		super("length.iim", Severity.ERROR);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(OCTETS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int limit = number(unit, OCTETS);
		int most = 3 * unit.text().length();
		int octets = (most <= limit) ? most : unit.text().getBytes(StandardCharsets.UTF_8).length;
		if (octets <= limit) {
			return List.of();
		}
		int at = 0;
		int used = 0;
		while (at < unit.text().length() && used <= limit) {
			int point = unit.text().codePointAt(at);
			used += (point < 0x80) ? 1 : (point < 0x800) ? 2 : (point < 0x10000) ? 3 : 4;
			at += (used <= limit) ? Character.charCount(point) : 0;
		}
		return List.of(finding(new TextRange(at, unit.text().length()), List.of(), String.valueOf(octets),
				String.valueOf(limit)));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Minister waves in Tokyo, Japan. ".repeat(70))
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). ".repeat(60))
			.list();
	}

}
