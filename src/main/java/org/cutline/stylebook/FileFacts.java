package org.cutline.stylebook;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a photo beside its caption, all of it optional. Names follow the IPTC
 * Photo Metadata Standard.
 *
 * @param values the fields that hold something, each with its values in order
 * @param captureTime when the camera says the picture was taken, on the camera's clock
 * @param aiGenerated whether the file declares itself made or altered by trained
 * algorithms
 * @param signed whether the file carries content credentials
 */
public record FileFacts(Map<FactField, List<String>> values, @Nullable LocalDateTime captureTime, boolean aiGenerated,
		boolean signed) {

	private static final FileFacts NONE = new FileFacts(Map.of(), null, false, false);

	public FileFacts {
		values = Map.copyOf(values);
	}

	/** A photo of which nothing is known. */
	public static FileFacts none() {
		return NONE;
	}

	/** These facts with one more field; blank values are left out. */
	public FileFacts with(FactField field, String... fieldValues) {
		return with(field, List.of(fieldValues));
	}

	/** These facts with one more field; blank values are left out. */
	public FileFacts with(FactField field, List<String> fieldValues) {
		List<String> kept = new ArrayList<>();
		for (String value : fieldValues) {
			if (!value.isBlank()) {
				kept.add(value.strip());
			}
		}
		Map<FactField, List<String>> all = new EnumMap<>(FactField.class);
		all.putAll(this.values);
		if (kept.isEmpty()) {
			all.remove(field);
		}
		else {
			all.put(field, List.copyOf(kept));
		}
		return new FileFacts(all, this.captureTime, this.aiGenerated, this.signed);
	}

	public FileFacts withCaptureTime(@Nullable LocalDateTime time) {
		return new FileFacts(this.values, time, this.aiGenerated, this.signed);
	}

	public FileFacts withAiGenerated(boolean generated) {
		return new FileFacts(this.values, this.captureTime, generated, this.signed);
	}

	public FileFacts withSigned(boolean credentials) {
		return new FileFacts(this.values, this.captureTime, this.aiGenerated, credentials);
	}

	/** The field's only or first value. */
	public Optional<String> value(FactField field) {
		return all(field).stream().findFirst();
	}

	/** All values of the field. */
	public List<String> all(FactField field) {
		return this.values.getOrDefault(field, List.of());
	}

	/**
	 * IPTC Date Created as far as it is given: {@code 2023-11-07}, {@code 2023-11},
	 * {@code 2023}, each with or without a time behind it.
	 */
	public Optional<PartialDate> dateCreated() {
		return value(FactField.DATE_CREATED).flatMap(PartialDate::parse);
	}

}
