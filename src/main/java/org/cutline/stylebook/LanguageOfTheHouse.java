package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionParser;

/** The caption is in the language of the house. */
final class LanguageOfTheHouse extends HouseRule {

	/** Fewer words do not tell a language. */
	private static final int ENOUGH = 60;

	LanguageOfTheHouse() {
		super("language.house", Severity.HINT, Against.HOUSE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionLanguage house = unit.style().language();
		CaptionLanguage language = unit.caption().language();
		if (house == null || house == language || unit.caption().body().length() < ENOUGH) {
			return List.of();
		}
		if (!unit.caption().restrictions().isEmpty()
				&& CaptionParser.parse(unit.caption().bodyText()).language() != language) {
			return List.of();
		}
		return List.of(variant(language.code(), null, List.of(), unit.style().name()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Los ministros de Exteriores posan para los fotógrafos en Tokio (Japón). EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("The foreign ministers of seven countries pose for the photographers in Tokyo. EFE/Ana Prieto")
			.list();
	}

}
