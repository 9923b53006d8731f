package org.cutline.stylebook;

import java.util.List;
import java.util.regex.Pattern;

import org.cutline.caption.CreditLine;

/** No blanks stand round the slashes of a credit line. */
final class CreditSlashes extends HouseRule {

	private static final Pattern BLANKS = Pattern.compile("[ \\u00a0]+/[ \\u00a0]*|/[ \\u00a0]+");

	CreditSlashes() {
		super("credit.slashes", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		if (line == null || !BLANKS.matcher(line.text()).find()) {
			return List.of();
		}
		String closed = BLANKS.matcher(line.text()).replaceAll("/");
		return List.of(finding(line.range(),
				List.of(certainly(List.of(TextEdit.replace(line.range(), closed)), closed)), closed));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO / POOL",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio. EFE/ Ana Prieto", "Los ministros posan en Tokio. EFE/Ana Prieto")
			.list();
	}

}
