package org.cutline.desk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cutline.metadata.Field;
import org.cutline.metadata.PhotoDate;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of the file give the day that a caption gives, and which give another.
 *
 * @param same blocks that agree, such as {@code Exif}
 * @param other other days, with the blocks that give them
 */
record DayAgreement(List<String> same, Map<LocalDate, List<String>> other) {

	static DayAgreement of(LocalDate day, PhotoFields fields, @Nullable String captureTime) {
		Map<String, LocalDate> said = new LinkedHashMap<>();
		if (captureTime != null) {
			said.put("Exif", LocalDateTime.parse(captureTime, DateTimeFormatter.ISO_DATE_TIME).toLocalDate());
		}
		Optional<FileField> created = fields.said(Field.DATE_CREATED);
		created.flatMap((field) -> PhotoDate.parse(field.value().text()))
			.flatMap(PhotoDate::date)
			.ifPresent((value) -> blocks(created.get()).forEach((block) -> said.putIfAbsent(block, value)));
		List<String> same = new ArrayList<>();
		Map<LocalDate, List<String>> other = new TreeMap<>();
		said.forEach((block, value) -> {
			if (value.equals(day)) {
				same.add(block);
			}
			else {
				other.computeIfAbsent(value, (each) -> new ArrayList<>()).add(block);
			}
		});
		return new DayAgreement(same, other);
	}

	private static List<String> blocks(FileField field) {
		return field.inSync() ? List.of("IIM", "XMP") : List.of(FieldSource.name(field.block()));
	}

}
