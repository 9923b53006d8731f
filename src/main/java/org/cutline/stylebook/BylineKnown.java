package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** The photographer is on the by-line roster, spelled as there. */
final class BylineKnown extends HouseRule {

	BylineKnown() {
		super("credit.roster", Severity.WARNING, Against.REGISTERS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		NameRegister roster = unit.registers().bylines();
		CreditLine line = unit.caption().credit().orElse(null);
		CreditLine.Part byline = (line != null) ? line.byline() : null;
		if (line == null || byline == null || roster.isEmpty()) {
			return List.of();
		}
		String near = roster.near(byline.name()).orElse("");
		if (!near.isEmpty()) {
			boolean capitals = byline.name().equals(byline.name().toUpperCase(Locale.ROOT));
			String wanted = capitals ? near.toUpperCase(Locale.ROOT) : near;
			return wanted.equals(byline.name()) ? List.of() : List.of(variant("near", byline.range(),
					List.of(perhaps(List.of(TextEdit.replace(byline.range(), wanted)), wanted)), byline.name(), near));
		}
		return (roster.knows(byline.name()) || isAnothers(unit, line)) ? List.of()
				: List.of(finding(byline.range(), List.of(), byline.name()).as(Severity.HINT));
	}

	/** A pool or a handout is as a rule by somebody else's photographer. */
	private static boolean isAnothers(CaptionUnderCheck unit, CreditLine line) {
		return line.has(Qualifier.Kind.POOL) || unit.caption().isHandout() || !line.partners().isEmpty();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.bylines("Ana Prieto", "José Núñez")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/KENTA MORI/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRITEO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/KENTA MORI")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/José Núñez")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Jose Núñes",
					"Los ministros posan en Tokio (Japón). EFE/José Núñez")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Luis Mora")
			.list();
	}

}
