package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.PositionMarker;
import org.cutline.caption.TextRange;

/** A list that says how many it names has so many names: "the three ministers, L-R". */
final class CountFitsNames extends HouseRule {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3),
			Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("dos", 2),
			Map.entry("tres", 3), Map.entry("cuatro", 4), Map.entry("cinco", 5), Map.entry("seis", 6),
			Map.entry("siete", 7));

	private static final Pattern COUNT = Pattern
		.compile("(?i)\\b(two|three|four|five|six|seven|dos|tres|cuatro|cinco|seis|siete)\\s+(?:\\p{Ll}+\\s+){0,2}?"
				+ "(?:men|women|ministers|leaders|presidents|players|actors|winners|candidates|members|"
				+ "hombres|mujeres|ministros|ministras|líderes|presidentes|jugadores|candidatos|actores|miembros)\\b");

	CountFitsNames() {
		super("people.count", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		PositionMarker list = unit.caption()
			.positionMarkers()
			.stream()
			.filter(PositionMarker::list)
			.findFirst()
			.orElse(null);
		if (list == null) {
			return List.of();
		}
		for (TextRange sentence : unit.caption().sentences()) {
			if (sentence.span(list.range()).equals(sentence)) {
				return check(unit, sentence);
			}
		}
		return List.of();
	}

	private List<Finding> check(CaptionUnderCheck unit, TextRange sentence) {
		Matcher count = COUNT.matcher(unit.text()).region(sentence.start(), sentence.end());
		if (!count.find()) {
			return List.of();
		}
		TextRange range = new TextRange(count.start(), count.end());
		int said = NUMBERS.getOrDefault(count.group(1).toLowerCase(Locale.ROOT), 0);
		long named = unit.caption()
			.people()
			.stream()
			.filter((person) -> person.pictured() && sentence.contains(person.range()))
			.map(CaptionPerson::name)
			.count();
		return (named < 2 || named == said || count.find()) ? List.of()
				: List.of(finding(range, List.of(), range.in(unit.text()), String.valueOf(named)));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Three ministers, (L-R) Yoko Mori, Paul Reyes and Ana Costa, pose in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.wrong("Four foreign ministers, (L-R) Yoko Mori, Paul Reyes and Ana Costa, pose in Tokyo, Japan, 07 November "
					+ "2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los tres ministros, (de i a d) Luis Vega, Ana Mora y Paul Reyes, posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los cuatro ministros, (de i a d) Luis Vega, Ana Mora y Paul Reyes, posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.list();
	}

}
