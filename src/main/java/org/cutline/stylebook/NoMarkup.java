package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** No markup of a page is left in the text. */
final class NoMarkup extends HouseRule {

	private static final Pattern MARKUP = Pattern
		.compile("&(?:#\\d{1,5}|amp|quot|apos|nbsp|rsquo|lsquo|lt|gt);|</?[a-zA-Z][a-zA-Z0-9]{0,10}(?: ?/)?>|\\u21b5");

	NoMarkup() {
		super("residue.markup", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.text().chars().noneMatch((c) -> c == '&' || c == '<' || c == '\u21b5')) {
			return List.of();
		}
		List<TextEdit> edits = new ArrayList<>();
		Matcher left = MARKUP.matcher(unit.text());
		while (left.find()) {
			edits.add(TextEdit.replace(new TextRange(left.start(), left.end()), meaning(left.group())));
		}
		return edits.isEmpty() ? List.of() : List
			.of(finding(edits.getFirst().range(), List.of(certainly(edits)), edits.getFirst().range().in(unit.text())));
	}

	private static String meaning(String markup) {
		return switch (markup.toLowerCase(Locale.ROOT)) {
			case "&#39;", "&apos;", "&rsquo;", "&#8217;" -> "'";
			case "&amp;" -> "&";
			case "&quot;", "&#34;" -> "\"";
			case "&nbsp;", "<br>", "<br/>", "<br />", "\u21b5" -> " ";
			default -> "";
		};
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Japan&#39;s minister poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Japan's minister poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros <b>posan</b> en Tokio (Japón). EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
