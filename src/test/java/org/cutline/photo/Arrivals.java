package org.cutline.photo;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.CaptureTime;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.ImageFormat;
import org.cutline.metadata.ReadRule;
import org.cutline.storage.Digest;

/** Files as they would arrive, without the files. */
public final class Arrivals {

	private Arrivals() {
	}

	/**
	 * A file that says what it is told to say.
	 * @param number makes its digest
	 * @param fields what it says, by field
	 * @return the file
	 */
	public static Arrival saying(int number, Map<Field, String> fields) {
		Map<Field, FieldReading> readings = new LinkedHashMap<>();
		fields.forEach((field, text) -> readings.put(field,
				new FieldReading(field, FieldValue.of(text), Block.IIM, ReadRule.ONLY_SOURCE, false, List.of())));
		FileMetadata metadata = new FileMetadata(ImageFormat.JPEG, 3000, 2000, 6, readings, List.of(), List.of(),
				new CaptureTime(LocalDateTime.parse("2026-11-08T10:30:00"), null), null, List.of(), false, false);
		return new Arrival(new Digest("%064x".formatted(number)), "photo-%d.jpg".formatted(number), 1_234_567L, true,
				metadata);
	}

	/**
	 * A file whose XMP and IIM say different things about some fields.
	 * @param number makes its digest
	 * @param fields what XMP says, which counts, by field
	 * @return the file
	 */
	public static Arrival disagreeing(int number, Map<Field, String> fields) {
		Arrival agreeing = saying(number, fields);
		Map<Field, FieldReading> readings = new LinkedHashMap<>();
		fields.forEach((field, text) -> readings.put(field,
				new FieldReading(field, FieldValue.of(text), Block.XMP, ReadRule.XMP_KEPT, true, List.of())));
		FileMetadata said = agreeing.metadata();
		return new Arrival(agreeing.digest(), agreeing.fileName(), agreeing.byteSize(), true,
				new FileMetadata(said.format(), said.width(), said.height(), 1, readings, List.of(), List.of(), null,
						null, List.of(), false, false));
	}

	/**
	 * A file that says nothing.
	 * @param number makes its digest
	 * @return the file
	 */
	public static Arrival silent(int number) {
		return saying(number, Map.of());
	}

}
