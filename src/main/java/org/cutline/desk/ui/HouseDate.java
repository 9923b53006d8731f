package org.cutline.desk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.DateForm;
import org.cutline.metadata.Field;
import org.cutline.metadata.PhotoDate;

/** The day a photo was taken, written as a house writes it. */
final class HouseDate {

	private HouseDate() {
	}

	static String of(EditSession session, DateForm form, CaptionLanguage language) {
		return day(session).map((day) -> form.write(day, language)).orElse("");
	}

	private static Optional<LocalDate> day(EditSession session) {
		return PhotoDate.parse(session.fields().text(Field.DATE_CREATED))
			.flatMap(PhotoDate::date)
			.or(() -> Optional.ofNullable(session.base().captureTime())
				.map((time) -> LocalDateTime.parse(time, DateTimeFormatter.ISO_DATE_TIME).toLocalDate()));
	}

}
