package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.CreditLine;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** What the caption says stands in the fields too: photographer, day, city, country. */
final class FieldsFilled extends HouseRule {

	FieldsFilled() {
		super("caption.fields", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (unit.facts().values().isEmpty()) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		if (unit.facts().all(FactField.CREATORS).isEmpty()) {
			CreditLine line = unit.caption().credit().orElse(null);
			CreditLine.Part byline = (line != null) ? line.byline()
					: unit.facts()
						.value(FactField.CREDIT_LINE)
						.map(CreditLine::parse)
						.map(CreditLine::byline)
						.orElse(null);
			if (byline != null) {
				fill(unit, FactField.CREATORS, (line != null) ? byline.range() : null, byline.name(), findings);
			}
		}
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		if (date != null && date.value().isPresent()) {
			fill(unit, FactField.DATE_CREATED, date.range(), date.iso(), findings);
		}
		CaptionPlace place = unit.caption().place();
		if (place != null) {
			fill(unit, FactField.CITY, place.city(), findings);
			fill(unit, FactField.COUNTRY, place.country(), findings);
		}
		return findings;
	}

	private void fill(CaptionUnderCheck unit, FactField field, CaptionPlace.@Nullable Part part,
			List<Finding> findings) {
		if (part != null) {
			fill(unit, field, part.range(), Casing.natural(part.name()), findings);
		}
	}

	private void fill(CaptionUnderCheck unit, FactField field, @Nullable TextRange range, String value,
			List<Finding> findings) {
		if (unit.facts().all(field).isEmpty()) {
			findings.add(variant(field.id(), range, List.of(field(field, value)), value));
		}
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.facts(FileFacts.none()
				.with(FactField.CREATORS, "Ana Prieto")
				.with(FactField.DATE_CREATED, "2023-11-07")
				.with(FactField.CITY, "Tokyo")
				.with(FactField.COUNTRY, "Japan"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.fact(FactField.COUNTRY, "Japan")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.wrong("TOKIO (JAPÓN), 07/11/2023.- Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.facts(FileFacts.none())
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
