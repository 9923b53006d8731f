package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** Nothing of a web page and no tags of the wire are left around the caption. */
final class NoPageWords extends HouseRule {

	private static final RuleParameter WORDS = RuleParameter.phrases("residue.page", "words", "hide caption",
			"toggle caption", "enlarge this image", "click to enlarge", "image caption", "read more", "image credit",
			"scroll to continue", "advertisement", "ampliar imagen", "ocultar pie", "leer más");

	private static final Pattern TAGS = Pattern.compile("\\(\\p{Lu}[\\p{Lu} ]+ - Tags: [^)]{1,80}\\)");

	/** Words of a page stand in front or behind the body. */
	private static final int FRONT = 30;

	NoPageWords() {
		super("residue.page", Severity.WARNING);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(WORDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		List<Finding> findings = new ArrayList<>();
		int tail = Math.max(unit.caption().body().end(), Math.min(text.length(), FRONT));
		List<PhraseList.Match> front = phrases(unit, WORDS).in(text, new TextRange(0, Math.min(text.length(), FRONT)));
		if (!front.isEmpty() && front.getFirst().range().start() == 0) {
			findings.add(leftover(text, front.getFirst().range()));
		}
		phrases(unit, WORDS).in(text, new TextRange(tail, text.length()))
			.forEach((match) -> findings.add(leftover(text, match.range())));
		if (text.contains(" - Tags: ")) {
			Matcher tags = TAGS.matcher(text);
			if (tags.find()) {
				findings.add(leftover(text, new TextRange(tags.start(), tags.end())));
			}
		}
		return findings;
	}

	private Finding leftover(String text, TextRange range) {
		int start = range.start();
		int end = range.end();
		while (start > 0 && text.charAt(start - 1) == ' ') {
			start--;
		}
		while (start == 0 && end < text.length() && " :".indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return finding(range, List.of(perhaps(List.of(TextEdit.delete(new TextRange(start, end))))), range.in(text));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("reuters")
			.right("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.wrong("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto hide caption",
					"Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.wrong("Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto (JAPAN - Tags: POLITICS)",
					"Ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Ampliar imagen Los ministros posan en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
