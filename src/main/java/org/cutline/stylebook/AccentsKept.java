package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionLanguage;

/** Spanish names of places keep their accents. */
final class AccentsKept extends HouseRule {

	private static final RuleParameter WORDS = RuleParameter.pairs("language.accents", "words", "Malaga = Málaga",
			"Cordoba = Córdoba", "Cadiz = Cádiz", "Jaen = Jaén", "Gijon = Gijón", "Caceres = Cáceres",
			"Castellon = Castellón", "Andalucia = Andalucía", "Aragon = Aragón", "Japon = Japón", "Mexico = México",
			"Peru = Perú", "Bogota = Bogotá", "Medellin = Medellín", "Panama = Panamá", "Haiti = Haití",
			"Turquia = Turquía", "Rumania = Rumanía", "Taiwan = Taiwán", "Libano = Líbano", "Berlin = Berlín",
			"Paris = París", "Pekin = Pekín", "Moscu = Moscú", "Milan = Milán", "Belen = Belén",
			"Jerusalen = Jerusalén");

	AccentsKept() {
		super("language.accents", Severity.HINT);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(WORDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.caption().language() != CaptionLanguage.SPANISH) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		for (PhraseList.Match match : phrases(unit, WORDS).in(unit.text(), unit.caption().body())) {
			String printed = match.range().in(unit.text());
			boolean name = unit.caption().people().stream().anyMatch((one) -> one.range().overlaps(match.range()));
			if (printed.equals(match.phrase().words()) && !name) {
				String wanted = match.phrase().instead();
				findings.add(finding(match.range(),
						List.of(perhaps(List.of(TextEdit.replace(match.range(), wanted)), wanted)), printed, wanted));
			}
		}
		return findings;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose in Mexico City, Mexico, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Ciudad de México (México). EFE/Ana Prieto")
			.wrong("Los ministros posan en Cordoba, en el sur de España. EFE/Ana Prieto",
					"Los ministros posan en Córdoba, en el sur de España. EFE/Ana Prieto")
			.list();
	}

}
