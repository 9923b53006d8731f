package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionPerson;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** A child is named only where somebody has made sure that it may be. */
final class MinorsNamed extends HouseRule {

	private static final RuleParameter AGE = RuleParameter.number("people.minors", "age", 18);

	private static final Pattern YEARS = Pattern
		.compile("\\b(\\d{1,2})[- ]years?[- ]olds?\\b|\\bde (\\d{1,2}) años\\b|, aged (\\d{1,2})\\b");

	/** How far from its age a name may stand. */
	private static final int NEAR = 30;

	MinorsNamed() {
		super("people.minors", Severity.WARNING);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(AGE);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		if (unit.caption().people().isEmpty()
				|| !(text.contains("year") || text.contains("años") || text.contains(" age"))) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		Matcher years = YEARS.matcher(text);
		while (years.find()) {
			TextRange range = new TextRange(years.start(), years.end());
			CaptionPerson named = near(unit, range);
			int age = Integer.parseInt(years.group().replaceAll("\\D", ""));
			if (named != null && age > 0 && age < number(unit, AGE)) {
				findings.add(finding(named.range(), List.of(), named.name(), String.valueOf(age)));
			}
		}
		return findings;
	}

	private static @Nullable CaptionPerson near(CaptionUnderCheck unit, TextRange age) {
		for (CaptionPerson person : unit.caption().people()) {
			int gap = Math.max(person.range().start() - age.end(), age.start() - person.range().end());
			if (gap >= 0 && gap <= NEAR && unit.text()
				.substring(Math.min(person.range().end(), age.end()), Math.max(person.range().start(), age.start()))
				.chars()
				.noneMatch((c) -> c == '.' || c == ';')) {
				return person;
			}
		}
		return null;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("A nine-year-old pupil waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("Yoko Mori, 45, waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("The 9-year-old Yoko Mori waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Un alumno de 9 años saluda en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Yoko Mori, de 9 años, saluda en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
