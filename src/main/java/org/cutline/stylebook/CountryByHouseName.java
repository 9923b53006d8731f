package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionPlace;

/** A country has the name that the house has for it. */
final class CountryByHouseName extends HouseRule {

	private static final RuleParameter NAMES = RuleParameter.pairs("place.name", "names");

	CountryByHouseName() {
		super("place.name", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(NAMES);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionPlace place = unit.caption().place();
		CaptionPlace.Part country = (place != null) ? place.country() : null;
		if (country == null) {
			return List.of();
		}
		List<PhraseList.Match> matches = phrases(unit, NAMES).in(unit.text(), country.range());
		if (matches.isEmpty() || !matches.getFirst().range().equals(country.range())) {
			return List.of();
		}
		String wanted = matches.getFirst().phrase().instead();
		return country.name().equals(wanted) ? List.of()
				: List.of(finding(country.range(),
						List.of(certainly(List.of(TextEdit.replace(country.range(), wanted)), wanted)), country.name(),
						wanted));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("The Prime Minister leaves home in London, Britain, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("The Prime Minister leaves home in London, United Kingdom, 07 November 2023. EFE-EPA/ANA PRIETO",
					"The Prime Minister leaves home in London, Britain, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("El primer ministro sale de su casa en Londres (Reino Unido). EFE/Ana Prieto")
			.wrong("El primer ministro sale de su casa en Londres (Gran Bretaña). EFE/Ana Prieto",
					"El primer ministro sale de su casa en Londres (Reino Unido). EFE/Ana Prieto")
			.list();
	}

}
