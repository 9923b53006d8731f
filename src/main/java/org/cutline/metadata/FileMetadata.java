package org.cutline.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Everything a picture file says about itself.
 *
 * @param format the format, by content
 * @param width the width as stored, in pixels; 0 if the file does not say
 * @param height the height as stored, in pixels; 0 if the file does not say
 * @param orientation the Exif orientation, 1 to 8; 1 is upright
 * @param fields the catalogue's fields the file has a value for, reconciled
 * @param embedded every block with everything in it
 * @param problems what is not as it should be
 * @param captureTime when the shutter opened, if Exif says so
 * @param iimCharset the character set IIM was read in and how it was found, if the file
 * has IIM
 * @param generatedBy why the picture counts as made by a trained algorithm: one sentence
 * for each signal, none for a photograph
 * @param hasContentCredentials whether the file carries content credentials (C2PA), which
 * are not checked here
 * @param hasGps whether the file says where it was taken, in Exif or XMP
 */
public record FileMetadata(ImageFormat format, int width, int height, int orientation, Map<Field, FieldReading> fields,
		List<EmbeddedBlock> embedded, List<MetadataProblem> problems, @Nullable CaptureTime captureTime,
		@Nullable IimCharset iimCharset, List<String> generatedBy, boolean hasContentCredentials, boolean hasGps) {

	public FileMetadata {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		embedded = List.copyOf(embedded);
		problems = List.copyOf(problems);
		generatedBy = List.copyOf(generatedBy);
	}

	/**
	 * The value that counts for a field.
	 * @param field the field
	 * @return its value, {@link FieldValue#EMPTY} if the file has none
	 */
	public FieldValue value(Field field) {
		FieldReading reading = this.fields.get(field);
		return (reading != null) ? reading.value() : FieldValue.EMPTY;
	}

	public String text(Field field) {
		return value(field).text();
	}

	public Optional<FieldReading> reading(Field field) {
		return Optional.ofNullable(this.fields.get(field));
	}

	/**
	 * The fields whose blocks disagree.
	 * @return the readings in conflict
	 */
	public List<FieldReading> conflicts() {
		return this.fields.values().stream().filter(FieldReading::conflict).toList();
	}

	/**
	 * Whether the picture declares itself made by a trained algorithm, in whole or part.
	 * @return true if any signal says so
	 */
	public boolean isGenerated() {
		return !this.generatedBy.isEmpty();
	}

	/**
	 * The width when shown upright.
	 * @return pixels
	 */
	public int uprightWidth() {
		return (this.orientation >= 5) ? this.height : this.width;
	}

	/**
	 * The height when shown upright.
	 * @return pixels
	 */
	public int uprightHeight() {
		return (this.orientation >= 5) ? this.width : this.height;
	}

}
