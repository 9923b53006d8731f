package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;

/** The photographer in the credit line is the by-line of the file. */
final class CreditBylineAgrees extends HouseRule {

	CreditBylineAgrees() {
		super("credit.byline", Severity.ERROR, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<String> creators = unit.facts().all(FactField.CREATORS);
		CreditLine.Part byline = unit.caption().credit().map(CreditLine::byline).orElse(null);
		if (byline == null || creators.isEmpty() || creators.stream().anyMatch((name) -> isSame(byline.name(), name))) {
			return List.of();
		}
		String creator = creators.getFirst();
		boolean capitals = byline.name().equals(byline.name().toUpperCase(Locale.ROOT));
		String wanted = capitals ? creator.toUpperCase(Locale.ROOT) : creator;
		Fix filed = field(FactField.CREATORS, byline.name());
		List<Fix> fixes = isDoubtful(unit, byline.name(), creator) ? List.of(filed)
				: List.of(perhaps(List.of(TextEdit.replace(byline.range(), wanted)), wanted), filed);
		return List.of(finding(byline.range(), fixes, byline.name(), creator));
	}

	/**
	 * The credit field or the roster speak for the caption and against the by-line field.
	 */
	private static boolean isDoubtful(CaptionUnderCheck unit, String byline, String creator) {
		NameRegister roster = unit.registers().bylines();
		CreditLine field = unit.facts().value(FactField.CREDIT_LINE).map(CreditLine::parse).orElse(null);
		boolean known = roster.knows(byline) && !roster.knows(creator);
		return known || (field != null && field.byline() != null && !Names.same(field.bylineName(), creator));
	}

	private static boolean isSame(String byline, String creator) {
		return Names.same(byline, creator) || Names.mentions(byline, creator) || Names.mentions(creator, byline);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.CREATORS, "Ana Prieto")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANNA PRIETO/POOL",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO/POOL")
			.inSpanish("efe-es")
			.fact(FactField.CREATORS, "José Núñez")
			.right("Los ministros posan en Tokio (Japón). EFE/Jose Nuñez")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/José Núñez")
			.list();
	}

}
