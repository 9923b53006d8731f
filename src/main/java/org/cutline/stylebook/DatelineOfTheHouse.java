package org.cutline.stylebook;

import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.Dateline;
import org.cutline.caption.TextRange;

/** The caption begins with the dateline of the house, where it has one. */
final class DatelineOfTheHouse extends HouseRule {

	private static final RuleParameter FORM = RuleParameter.choice("place.dateline", "form", "any", "efe", "getty",
			"dpa", "none");

	private static final Map<String, Dateline.Form> FORMS = Map.of("efe", Dateline.Form.EFE, "getty",
			Dateline.Form.GETTY, "dpa", Dateline.Form.DPA);

	DatelineOfTheHouse() {
		super("place.dateline", Severity.WARNING, Against.HOUSE);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(FORM);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String form = value(unit, FORM);
		Dateline dateline = unit.caption().dateline();
		if (form.equals("any") || unit.text().isBlank() || isOther(unit)) {
			return List.of();
		}
		if (form.equals("none")) {
			return (dateline == null) ? List.of()
					: List.of(variant("none", dateline.range(), List.of(), dateline.range().in(unit.text())));
		}
		if (dateline != null && dateline.form() == FORMS.get(form)) {
			return List.of();
		}
		TextRange range = (dateline != null) ? dateline.range() : null;
		return List.of(variant(form, range, List.of()));
	}

	/** Archives, handouts and other languages have captions of other forms. */
	private static boolean isOther(CaptionUnderCheck unit) {
		boolean old = unit.caption()
			.dateTaken()
			.filter((date) -> date.precision() != CaptionDate.Precision.DAY)
			.isPresent();
		return old || isForeign(unit) || unit.caption().isFilePhoto() || unit.caption().isHandout();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("getty")
			.right("TOKYO, JAPAN - NOVEMBER 07: Foreign ministers pose on November 7, 2023 in Tokyo, Japan. (Photo by "
					+ "Ana Prieto/Getty Images)")
			.wrong("Foreign ministers pose on November 7, 2023 in Tokyo, Japan. (Photo by Ana Prieto/Getty Images)")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
