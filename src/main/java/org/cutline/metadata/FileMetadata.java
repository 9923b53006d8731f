package org.cutline.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * @param contentCredentials the manifests of the content credentials, not checked
 * @param regions the parts of the picture the file says something about
 * @param iimDigest whether IIM was changed by a program that does not know XMP
 */
public record FileMetadata(ImageFormat format, int width, int height, int orientation, Map<Field, FieldReading> fields,
		List<EmbeddedBlock> embedded, List<MetadataProblem> problems, @Nullable CaptureTime captureTime,
		@Nullable IimCharset iimCharset, List<String> generatedBy, boolean hasContentCredentials, boolean hasGps,
		List<ContentCredential> contentCredentials, List<Region> regions, DigestState iimDigest) {

	public FileMetadata {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		embedded = List.copyOf(embedded);
		problems = List.copyOf(problems);
		generatedBy = List.copyOf(generatedBy);
		contentCredentials = List.copyOf(contentCredentials);
		regions = List.copyOf(regions);
	}

	/**
	 * A file without regions and without a digest, its content credentials not listed.
	 */
	public FileMetadata(ImageFormat format, int width, int height, int orientation, Map<Field, FieldReading> fields,
			List<EmbeddedBlock> embedded, List<MetadataProblem> problems, @Nullable CaptureTime captureTime,
			@Nullable IimCharset iimCharset, List<String> generatedBy, boolean hasContentCredentials, boolean hasGps) {
		this(format, width, height, orientation, fields, embedded, problems, captureTime, iimCharset, generatedBy,
				hasContentCredentials, hasGps, List.of(), List.of(), DigestState.ABSENT);
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
	 * The fields whose text looks damaged by an earlier program, with what it should be.
	 * @return from field to the repair that is offered
	 */
	public Map<Field, Repair> repairs() {
		Map<Field, Repair> repairs = new LinkedHashMap<>();
		this.fields
			.forEach((field, reading) -> Repair.of(reading.value()).ifPresent((repair) -> repairs.put(field, repair)));
		return repairs;
	}

	/**
	 * Whether the picture declares itself made by a trained algorithm, in whole or part.
	 * @return true if any signal says so
	 */
	public boolean isGenerated() {
		return !this.generatedBy.isEmpty();
	}

	/**
	 * Whether the file tells a serial number or the name of the camera's owner, as far as
	 * what is embedded was listed.
	 * @return true if it does
	 */
	public boolean hasSerialNumbers() {
		return this.embedded.stream()
			.filter((block) -> block.block() == Block.EXIF || block.block() == Block.XMP)
			.flatMap((block) -> block.entries().stream())
			.map((entry) -> entry.name().toLowerCase(Locale.ROOT).replace(" ", ""))
			.anyMatch((name) -> name.contains("serialnumber") || name.endsWith("cameraownername")
					|| name.equals("ownername"));
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
