package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** No placeholder is left of a template. */
final class NoPlaceholders extends HouseRule {

	private static final Pattern WORDS = Pattern
		.compile("\\bTK(?:TK)*\\b|\\b[xX]{3,}\\b|\\?{3,}|\\b(?i:name to come|names to come|"
				+ "nombre pendiente|to be confirmed|por confirmar|lorem ipsum|add caption|caption here)\\b|"
				+ "\\bNOMBRE APELLIDOS?\\b|\\bNAME SURNAME\\b|\\bUNSPECIFIED\\b");

	private static final List<String> SIGNALS = List.of("TK", "xx", "XX", "??", "o come", "o Come", "O COME",
			"pendiente", "confirm", "ipsum", "aption", "NOMBRE", "SURNAME", "UNSPECIFIED");

	NoPlaceholders() {
		super("residue.placeholders", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		if (SIGNALS.stream().anyMatch(unit.text()::contains)) {
			find(WORDS, unit, findings);
		}
		return findings;
	}

	private void find(Pattern pattern, CaptionUnderCheck unit, List<Finding> findings) {
		Matcher left = pattern.matcher(unit.text());
		while (left.find()) {
			findings.add(finding(new TextRange(left.start(), left.end()), List.of(), left.group()));
		}
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Minister TK poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Minister xxx poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Minister waves. NAME TO COME, Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("El ministro NOMBRE APELLIDO posa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
