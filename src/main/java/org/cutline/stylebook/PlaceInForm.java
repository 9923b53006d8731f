package org.cutline.stylebook;

import java.util.List;

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
		if (form.equals("any") || place == null || place.city() == null || place.country() == null
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
		boolean comma = !brackets && end < unit.text().length() && unit.text().charAt(end) == ','
				&& !unit.text().startsWith(", ", end);
		String wanted = form.equals("comma") ? place.cityName() + ", " + place.countryName()
				: place.cityName() + " (" + place.countryName() + ")";
		return List
			.of(finding(all, comma ? List.of() : List.of(certainly(List.of(TextEdit.replace(all, wanted)), wanted)),
					all.in(unit.text()), wanted));
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
