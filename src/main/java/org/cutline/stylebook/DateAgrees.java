package org.cutline.stylebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.DateForm;

/**
 * The date of the caption is the day on which the file says the photo was taken, give or
 * take a camera in another time zone.
 */
final class DateAgrees extends HouseRule {

	DateAgrees() {
		super("date.agrees", Severity.ERROR, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CaptionDate date = unit.caption().dateTaken().orElse(null);
		LocalDate day = (date != null) ? date.value().orElse(null) : null;
		List<LocalDate> known = known(unit.facts());
		if (date == null || day == null || known.isEmpty() || known.contains(day) || unit.caption().isFilePhoto()) {
			return List.of();
		}
		LocalDate first = known.getFirst();
		DateForm form = (date.form() == DateForm.GETTY) ? DateForm.US : date.form();
		String wanted = form.write(first, unit.style().languageFor(unit.caption()));
		Finding finding = finding(date.range(),
				List.of(perhaps(List.of(TextEdit.replace(date.range(), wanted)), wanted)), date.range().in(unit.text()),
				first.toString());
		return List.of(isClockPerhaps(unit.facts(), day, first) ? finding.as(Severity.WARNING) : finding);
	}

	/** The days that the file gives: that of IIM or XMP, then the camera's. */
	private static List<LocalDate> known(FileFacts facts) {
		List<LocalDate> days = new ArrayList<>();
		facts.dateCreated().flatMap(PartialDate::value).ifPresent(days::add);
		LocalDateTime captured = facts.captureTime();
		if (captured != null) {
			days.add(captured.toLocalDate());
		}
		return days;
	}

	/** Nobody but a camera says so, whose clock may stand in another time zone. */
	private static boolean isClockPerhaps(FileFacts facts, LocalDate day, LocalDate known) {
		return facts.dateCreated().isEmpty() && Math.abs(ChronoUnit.DAYS.between(day, known)) == 1;
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.fact(FactField.DATE_CREATED, "2023-11-07")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo, Japan, 08 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
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
