package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** No code replacement or variable is left unreplaced: =abc=, \abc\, {variable}. */
final class NoReplacementCodes extends HouseRule {

	private static final Pattern SIGNS = Pattern.compile("=\\p{L}[\\p{L}\\p{N}#.]{0,20}=|"
			+ "\\\\\\p{L}[\\p{L}\\p{N}#]{0,20}\\\\|\\{\\p{L}[\\p{L}\\p{N}:,_-]{0,30}\\}|\\$\\{[^}]{0,30}\\}|"
			+ "<<[^<>]{1,30}>>|\\[(?i:name|date|city|place|country|nombre|fecha|ciudad)\\]");

	NoReplacementCodes() {
		super("residue.replacements", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (!hasSign(unit.text())) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		Matcher left = SIGNS.matcher(unit.text());
		while (left.find()) {
			findings.add(finding(new TextRange(left.start(), left.end()), List.of(), left.group()));
		}
		return findings;
	}

	private static boolean hasSign(String text) {
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '=', '\\', '{', '<', '[' -> {
					return true;
				}
				default -> {
				}
			}
		}
		return false;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Minister =mori= poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Minister \\mori\\ poses in Tokyo, Japan, {date}. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("El ministro =vega= posa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
