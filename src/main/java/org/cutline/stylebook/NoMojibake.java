package org.cutline.stylebook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** No letters are broken by a wrong character set. */
final class NoMojibake extends HouseRule {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Pattern BROKEN = Pattern
		.compile("[\\u00c3\\u00c2][\\u0080-\\u00bf\\u0152-\\u0178\\u2013-\\u2122\\u20ac]|"
				+ "\\u00e2\\u20ac[\\u2122\\u02dc\\u0153\\u201c\\u201d]");

	NoMojibake() {
		super("residue.mojibake", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.text().chars().noneMatch((c) -> c == '\u00c2' || c == '\u00c3' || c == '\u00e2')) {
			return List.of();
		}
		Matcher broken = BROKEN.matcher(unit.text());
		if (!broken.find()) {
			return List.of();
		}
		TextRange range = new TextRange(broken.start(), broken.end());
		List<TextEdit> edits = new ArrayList<>();
		do {
			String repaired = repair(broken.group());
			if (repaired != null) {
				edits.add(TextEdit.replace(new TextRange(broken.start(), broken.end()), repaired));
			}
		}
		while (broken.find());
		return List.of(finding(range, edits.isEmpty() ? List.of() : List.of(perhaps(edits)), range.in(unit.text())));
	}

	private static @Nullable String repair(String broken) {
		String repaired = new String(broken.getBytes(WINDOWS), StandardCharsets.UTF_8);
		return (repaired.indexOf('\ufffd') < 0) ? repaired : null;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Minister JosÃ© Vega poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Minister José Vega poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("El ministro JosÃ© Vega posa en Tokio (Japón). EFE/Ana Prieto",
					"El ministro José Vega posa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
