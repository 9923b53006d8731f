package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.TextRange;

/** City and country are parted as the house parts them: by a comma or by brackets. */
final class PlaceInForm extends HouseRule {

	private static final RuleParameter FORM = RuleParameter.choice("place.form", "form", "any", "comma", "brackets");

	PlaceInForm() {
		super("place.form", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(FORM);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String form = value(unit, FORM);
		CaptionPlace place = unit.caption().place();
		if (form.equals("any") || isForeign(unit) || place == null || place.city() == null || place.country() == null
				|| place.country().range().start() < place.city().range().end()) {
			return List.of();
		}
		String between = unit.text().substring(place.city().range().end(), place.country().range().start());
		int end = place.country().range().end();
		boolean closed = end < unit.text().length() && unit.text().charAt(end) == ')';
		boolean brackets = between.equals(" (") && closed;
		boolean wrong = form.equals("comma") ? brackets : between.equals(", ");
		if (!wrong) {
			return List.of();
		}
		TextRange all = new TextRange(place.city().range().start(), brackets ? end + 1 : end);
		String wanted = form.equals("comma") ? place.cityName() + ", " + place.countryName()
				: place.cityName() + " (" + place.countryName() + ")";
		boolean dated = unit.caption().dates().stream().anyMatch((date) -> begin(date) == all.end() + 1);
		String written = (brackets && dated) ? wanted + "," : wanted;
		boolean sure = dated || all.end() == unit.text().length() || ".,;:".indexOf(unit.text().charAt(all.end())) >= 0;
		List<TextEdit> edits = List.of(TextEdit.replace(all, written));
		return List.of(finding(all, sure ? List.of(certainly(edits, wanted)) : List.of(), all.in(unit.text()), wanted));
	}

	private static int begin(CaptionDate date) {
		return (date.weekdayRange() != null) ? Math.min(date.weekdayRange().start(), date.range().start())
				: date.range().start();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Ministers pose in Tokyo (Japan), 07 November 2023. EFE-EPA/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.wrong("Los ministros posan en Tokio, Japón. EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
