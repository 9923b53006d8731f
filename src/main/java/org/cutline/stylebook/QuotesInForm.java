package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;

/** Quotation marks are those of the house: curly, straight or angled. */
final class QuotesInForm extends HouseRule {

	private static final RuleParameter FORM = RuleParameter.choice("language.quotemarks", "form", "any", "curly",
			"straight", "angled");

	private static final String MARKS = "\"\u201c\u201d\u00ab\u00bb";

	QuotesInForm() {
		super("language.quotemarks", Severity.HINT, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(FORM);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String form = value(unit, FORM);
		if (form.equals("any")) {
			return List.of();
		}
		List<TextEdit> edits = new ArrayList<>();
		boolean odd = false;
		boolean opens = true;
		for (int i = 0; i < unit.text().length(); i++) {
			char mark = unit.text().charAt(i);
			if (MARKS.indexOf(mark) >= 0) {
				odd |= mark != '"' && opens != (mark == '\u201c' || mark == '\u00ab');
				char wanted = wanted(form, opens);
				if (mark != wanted) {
					edits.add(TextEdit.replace(new TextRange(i, i + 1), String.valueOf(wanted)));
				}
				opens = !opens;
			}
		}
		if (edits.isEmpty()) {
			return List.of();
		}
		boolean paired = opens && !odd;
		return List.of(finding(edits.getFirst().range(), paired ? List.of(certainly(edits)) : List.of(),
				edits.getFirst().range().in(unit.text()), edits.getFirst().replacement()));
	}

	private static char wanted(String form, boolean opens) {
		return switch (form) {
			case "curly" -> opens ? '\u201c' : '\u201d';
			case "angled" -> opens ? '\u00ab' : '\u00bb';
			default -> '"';
		};
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("A man holds a sign reading \"Peace\" in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("A man holds a sign reading “Peace” in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)",
					"A man holds a sign reading \"Peace\" in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("Un hombre muestra un cartel con la palabra \"Paz\" en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Un hombre muestra un cartel con la palabra “Paz” en Tokio (Japón). EFE/Ana Prieto",
					"Un hombre muestra un cartel con la palabra \"Paz\" en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
