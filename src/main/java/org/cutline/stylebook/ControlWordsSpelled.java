package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

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

	private static final int SHORTEST = 6;

	private static final int LONGEST = 13;

	ControlWordsSpelled() {
		super("restrictions.spelling", Severity.WARNING);
	}

	/**
	 * The caption's words with the slips mended, for who wants to read the restrictions.
	 */
	String mended(CaptionUnderCheck unit) {
		List<Fix> fixes = check(unit).stream().map((finding) -> finding.fixes().getFirst()).toList();
		return fixes.isEmpty() ? unit.text() : MergedFixes.of(fixes).applyTo(unit.text());
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<Finding> findings = new ArrayList<>();
		String text = unit.text();
		int end;
		for (int i = 0; i < text.length(); i = end + 1) {
			end = i;
			while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
				end++;
			}
			boolean word = end - i >= SHORTEST && end - i <= LONGEST && !isLetter(text, i - 1) && !isLetter(text, end);
			String near = word ? WORDS.near(text.substring(i, end)).orElse("") : "";
			TextRange range = new TextRange(i, end);
			if (!near.isEmpty() && !isOther(unit, text.substring(i, end), near, range)) {
				findings.add(finding(range, List.of(perhaps(List.of(TextEdit.replace(range, near)), near)),
						range.in(text), near));
			}
		}
		return findings;
	}

	private static boolean isLetter(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	/**
	 * A word of its own, a name, or the same word without its accent or in the singular.
	 */
	private static boolean isOther(CaptionUnderCheck unit, String word, String near, TextRange range) {
		boolean form = near.startsWith(word) || word.startsWith(near) || word.equals("CORRECTING")
				|| word.equals("EDITORA");
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
