package org.cutline.stylebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.DateForm;
import org.jspecify.annotations.Nullable;

/**
 * The date of the caption is the day on which the file says the photo was taken, give or
 * take a time zone.
 */
final class DateAgrees extends HouseRule {

	DateAgrees() {
		super("date.agrees", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		LocalDate day = (date != null) ? date.value().orElse(null) : null;
		LocalDate known = known(unit.facts());
		if (date == null || day == null || known == null || unit.caption().isFilePhoto()) {
			return List.of();
		}
		long apart = Math.abs(ChronoUnit.DAYS.between(day, known));
		if (apart <= 1) {
			return List.of();
		}
		DateForm form = (date.form() == DateForm.GETTY) ? DateForm.US : date.form();
		String wanted = form.write(known, unit.style().languageFor(unit.caption()));
		return List.of(finding(date.range(), List.of(perhaps(List.of(TextEdit.replace(date.range(), wanted)), wanted)),
				date.range().in(unit.text()), known.toString()));
	}

	/** The day of IIM or XMP; the camera's where they say none. */
	private static @Nullable LocalDate known(FileFacts facts) {
		LocalDateTime captured = facts.captureTime();
		return facts.dateCreated()
			.flatMap(PartialDate::value)
			.orElse((captured != null) ? captured.toLocalDate() : null);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.DATE_CREATED, "2023-11-07")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.right("Foreign ministers pose in Tokyo, Japan, 08 November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign ministers pose in Tokyo, Japan, 07 December 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.right("(FILE) - Foreign ministers pose in Tokyo, Japan, 07 May 2019. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón), el 7 de mayo de 2023. EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón), el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}
