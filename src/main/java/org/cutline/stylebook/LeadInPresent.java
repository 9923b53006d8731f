package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.TextRange;

/** The first sentence is in the present tense: the picture shows it happening. */
final class LeadInPresent extends HouseRule {

	/** Forms that are past tense and nothing else; "damaged" may be a participle. */
	private static final Set<String> PAST = Set.of("was", "were", "spoke", "took", "went", "gave", "wrote", "came",
			"saw", "began", "drove", "flew", "rode", "sang", "wore", "shook", "did", "fell", "grew", "ran", "threw",
			"drew", "broke", "fue", "fueron", "estuvo", "hizo", "dijo", "tuvo", "estaba", "estaban", "tuvieron");

	/** Words after which another clause has its own tense. */
	private static final Set<String> CLAUSE = Set.of("who", "which", "that", "where", "when", "after", "before", "as",
			"while", "since", "whose", "if", "because", "until", "once", "following", "whom", "what", "how", "que",
			"quien", "quienes", "donde", "cuando", "tras", "después", "antes", "mientras", "desde", "según", "como",
			"cuyo", "cuya", "porque", "si");

	LeadInPresent() {
		super("language.tense", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionLanguage language = unit.caption().language();
		if (unit.caption().sentences().isEmpty() || unit.caption().isFilePhoto() || !isUnderstood(unit)) {
			return List.of();
		}
		TextRange lead = unit.caption().sentences().getFirst();
		int i = lead.start();
		while (i < lead.end()) {
			int end = wordEnd(unit.text(), i, lead.end());
			if (end > i) {
				String word = unit.text().substring(i, end).toLowerCase(Locale.ROOT);
				if (CLAUSE.contains(word)) {
					return List.of();
				}
				if (PAST.contains(word) || (language == CaptionLanguage.SPANISH && isPreterite(unit, i, word))) {
					return List.of(finding(new TextRange(i, end), List.of(), unit.text().substring(i, end)));
				}
			}
			char next = (end < lead.end()) ? unit.text().charAt(end) : ' ';
			if (next == ',' || next == ';' || next == ':' || next == '"' || next == '\u201c' || next == '\u00ab') {
				return List.of();
			}
			i = end + 1;
		}
		return List.of();
	}

	/** {@code saludó}, {@code llegaron}; a name is written with a capital. */
	private static boolean isPreterite(CaptionUnderCheck unit, int at, String word) {
		boolean small = Character.isLowerCase(unit.text().charAt(at));
		return small && word.length() > 3
				&& (word.endsWith("ó") || word.endsWith("aron") || word.endsWith("ieron") || word.endsWith("aban"));
	}

	private static int wordEnd(String text, int from, int to) {
		int end = from;
		while (end < to && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return end;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("reuters")
			.right("A minister who spoke to reporters leaves in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.right("A house damaged by rain is seen in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.wrong("A minister spoke to reporters in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("El ministro saludó a la prensa en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
