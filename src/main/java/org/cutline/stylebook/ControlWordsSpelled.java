package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CreditLine;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Words that systems act on are spelled so that they do: HANDOUT, REPEATING, EDITORIAL.
 */
final class ControlWordsSpelled extends HouseRule {

	private static final NameRegister WORDS = NameRegister.of(List.of("HANDOUT", "REPEATING", "EDITORIAL", "ARCHIVES",
			"MANDATORY", "CORRECTION", "EMBARGOED", "RESTRICTED", "STRINGER", "ADVERTISING", "COMMERCIAL", "ATTENTION",
			"EDITORS", "OBLIGATORIO", "CRÉDITO"));

	private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{6,13}\\b");

	ControlWordsSpelled() {
		super("restrictions.spelling", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		Matcher word = CAPITALS.matcher(unit.text());
		while (word.find()) {
			TextRange range = new TextRange(word.start(), word.end());
			String near = WORDS.near(word.group()).orElse("");
			if (!near.isEmpty() && !isOther(unit, word.group(), near, range)) {
				findings.add(finding(range, List.of(perhaps(List.of(TextEdit.replace(range, near)), near)),
						word.group(), near));
			}
		}
		return findings;
	}

	/**
	 * A word of its own, a name, or the same word without its accent or in the singular.
	 */
	private static boolean isOther(CaptionUnderCheck unit, String word, String near, TextRange range) {
		boolean form = near.startsWith(word) || word.startsWith(near) || word.equals("CREDITO")
				|| word.equals("CORRECTING") || word.equals("EDITORA");
		return form || unit.caption().people().stream().anyMatch((person) -> person.range().overlaps(range))
				|| unit.caption().credits().stream().anyMatch((line) -> isName(line.byline(), range));
	}

	/**
	 * One of the first two words of the photographer's name; behind them it is no name.
	 */
	private static boolean isName(CreditLine.@Nullable Part byline, TextRange range) {
		if (byline == null || !byline.range().overlaps(range)) {
			return false;
		}
		String before = byline.printed().substring(0, range.start() - byline.range().start());
		return before.chars().filter((c) -> c == ' ').count() < 2;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
					+ "EDITORIAL USE ONLY/NO SALES")
			.wrong("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOTU "
					+ "EDITORIAL USE ONLY/NO SALES",
					"A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/NAVY OF JAPAN/HANDOUT "
							+ "EDITORIAL USE ONLY/NO SALES")
			.wrong("A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO EDITORAL USE ONLY",
					"A ship sails off Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO EDITORIAL USE ONLY")
			.inSpanish("efe-es")
			.right("Un barco navega ante Tokio (Japón). EFE/Ana Prieto SOLO USO EDITORIAL")
			.wrong("Un barco navega ante Tokio (Japón). EFE/Ana Prieto SOLO USO EDITORAL",
					"Un barco navega ante Tokio (Japón). EFE/Ana Prieto SOLO USO EDITORIAL")
			.list();
	}

}
