package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;

/** Small numbers are spelled out where they count things; figures stay with units. */
final class NumbersSpelledOut extends HouseRule {

	private static final RuleParameter BELOW = RuleParameter.number("language.numbers", "below", 0);

	private static final List<String> ENGLISH = List.of("", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine");

	private static final List<String> SPANISH = List.of("", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete",
			"ocho", "nueve");

	/** What follows a figure that stays a figure. */
	private static final Set<String> UNITS = Set.of("percent", "per", "million", "billion", "trillion", "kilometers",
			"kilometres", "miles", "meters", "metres", "feet", "inches", "degrees", "years", "year", "points", "seeds",
			"seed", "magnitude", "yards", "pounds", "kilos", "hours", "minutes", "seconds", "and", "or", "to", "of",
			"por", "millones", "millón", "kilómetros", "metros", "grados", "años", "año", "horas", "minutos",
			"segundos", "de", "y", "o", "puntos", "euros", "dólares", "dollars", "del", "enero", "goles", "goals");

	/** What a figure is the name of: magnitude 6, page 3. */
	private static final Set<String> NAMED = Set.of("magnitude", "number", "page", "group", "game", "day", "phase",
			"level", "category", "type", "gate", "size", "route", "channel", "part", "stage", "unit", "room", "line",
			"reactor", "lap", "hole", "round", "grupo", "jornada", "etapa", "nivel", "fase", "magnitud", "página",
			"número", "día", "canal", "tipo", "por", "than", "to", "from", "age", "aged", "edad");

	NumbersSpelledOut() {
		super("language.numbers", Severity.HINT);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(BELOW);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		int below = Math.min(number(unit, BELOW), ENGLISH.size());
		CaptionLanguage language = unit.caption().language();
		boolean known = language == CaptionLanguage.ENGLISH || language == CaptionLanguage.SPANISH;
		List<Finding> findings = new ArrayList<>();
		String text = unit.text();
		for (int i = unit.caption().body().start() + 1; known && i < unit.caption().body().end() - 3; i++) {
			int figure = text.charAt(i) - '0';
			if (figure >= 2 && figure < below && counts(unit, i)) {
				String word = (language == CaptionLanguage.ENGLISH ? ENGLISH : SPANISH).get(figure);
				TextRange range = new TextRange(i, i + 1);
				findings.add(finding(range, List.of(perhaps(List.of(TextEdit.replace(range, word)), word)),
						range.in(text), word));
			}
		}
		return findings;
	}

	/** A figure alone between a small word and a small word that is no unit. */
	private static boolean counts(CaptionUnderCheck unit, int i) {
		String text = unit.text();
		if (text.charAt(i - 1) != ' ' || text.charAt(i + 1) != ' ' || i < 2
				|| !Character.isLowerCase(text.charAt(i - 2)) || !Character.isLowerCase(text.charAt(i + 2))
				|| unit.caption().dates().stream().anyMatch((date) -> date.range().contains(i))) {
			return false;
		}
		int end = i + 2;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		int begin = text.lastIndexOf(' ', i - 2) + 1;
		boolean named = Character.isUpperCase(text.charAt(begin)) || NAMED.contains(text.substring(begin, i - 1));
		return end - i > 4 && !named && !UNITS.contains(text.substring(i + 2, end));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Rescuers carry three children in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.right("A quake of magnitude 6 shakes Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Rescuers carry 3 children in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)",
					"Rescuers carry three children in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("Los bomberos rescatan a tres niños en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los bomberos rescatan a 3 niños en Tokio (Japón). EFE/Ana Prieto",
					"Los bomberos rescatan a tres niños en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
