package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.cutline.caption.TextRange;

/** Words are spelled as the house spells them. */
final class HouseSpellings extends HouseRule {

	HouseSpellings() {
		super("language.spellings", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		unit.style().spellings().forEach((wrong, right) -> {
			int at = unit.text().indexOf(wrong);
			while (at >= 0) {
				TextRange range = new TextRange(at, at + wrong.length());
				if (isWord(unit, range)) {
					String wanted = endsSentence(unit, range) ? right + "." : right;
					findings.add(finding(range, List.of(certainly(List.of(TextEdit.replace(range, wanted)), wanted)),
							wrong, right));
				}
				at = unit.text().indexOf(wrong, at + wrong.length());
			}
		});
		findings.sort(Comparator.comparing((finding) -> Objects.requireNonNull(finding.range())));
		return findings;
	}

	private static boolean isWord(CaptionUnderCheck unit, TextRange range) {
		String text = unit.text();
		boolean before = range.start() == 0 || !Character.isLetterOrDigit(text.charAt(range.start() - 1));
		boolean after = range.end() == text.length() || !Character.isLetterOrDigit(text.charAt(range.end()));
		boolean credit = unit.caption().credits().stream().anyMatch((line) -> line.range().overlaps(range));
		return before && after && !credit;
	}

	/** A short form with a full stop that ends the body also ends its sentence. */
	private static boolean endsSentence(CaptionUnderCheck unit, TextRange range) {
		return range.in(unit.text()).endsWith(".") && range.end() >= unit.caption().body().end();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("The U.S. Secretary of State poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"The US Secretary of State poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("El secretario de Estado de EEUU posa en Tokio (Japón). EFE/Ana Prieto",
					"El secretario de Estado de EE.UU. posa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
