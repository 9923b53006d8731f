package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A file that is in the store and wants to become a photo.
 *
 * @param digest its name in the store
 * @param fileName the name it came with
 * @param byteSize octets
 * @param previewable whether renditions were made
 * @param metadata what it says
 * @param mapping how its sender means its fields, or null
 * @param likeness what its picture looks like in 64 bits, or null if nobody could draw it
 * @param source the source that it came from, or null
 */
public record Arrival(Digest digest, String fileName, long byteSize, boolean previewable, FileMetadata metadata,
		@Nullable PhotoMapping mapping, @Nullable Long likeness, @Nullable PhotoSource source) {

	/** A file that came from no source. */
	public Arrival(Digest digest, String fileName, long byteSize, boolean previewable, FileMetadata metadata,
			@Nullable PhotoMapping mapping, @Nullable Long likeness) {
		this(digest, fileName, byteSize, previewable, metadata, mapping, likeness, null);
	}

	/** A file whose picture nobody has looked at. */
	public Arrival(Digest digest, String fileName, long byteSize, boolean previewable, FileMetadata metadata,
			@Nullable PhotoMapping mapping) {
		this(digest, fileName, byteSize, previewable, metadata, mapping, null);
	}

	/** A file that is read as it stands. */
	public Arrival(Digest digest, String fileName, long byteSize, boolean previewable, FileMetadata metadata) {
		this(digest, fileName, byteSize, previewable, metadata, null);
	}

	/**
	 * What the file says as it stands.
	 * @return values by field
	 */
	public Map<Field, FieldValue> said() {
		return PhotoMapping.values(fileFields());
	}

	/**
	 * The same file, read with a mapping.
	 * @param other the mapping, or null for none
	 * @return the file
	 */
	public Arrival readWith(@Nullable PhotoMapping other) {
		return new Arrival(this.digest, this.fileName, this.byteSize, this.previewable, this.metadata, other,
				this.likeness, this.source);
	}

	/**
	 * The same file, of which is known what it looks like.
	 * @param bits the likeness
	 * @return the file
	 */
	public Arrival lookingLike(long bits) {
		return new Arrival(this.digest, this.fileName, this.byteSize, this.previewable, this.metadata, this.mapping,
				bits, this.source);
	}

	/**
	 * The same file, which came from a source.
	 * @param other the source, or null for none
	 * @return the file
	 */
	public Arrival from(@Nullable PhotoSource other) {
		return new Arrival(this.digest, this.fileName, this.byteSize, this.previewable, this.metadata, this.mapping,
				this.likeness, other);
	}

	/** What the file says, read with its mapping. */
	Map<Field, FieldValue> read() {
		Map<Field, FileField> said = fileFields();
		return PhotoMapping.values((this.mapping != null) ? this.mapping.read(said) : said);
	}

	Map<Field, FileField> fileFields() {
		Map<Field, FileField> fields = new LinkedHashMap<>();
		this.metadata.fields().forEach((field, reading) -> fields.put(field, FileField.of(reading)));
		return fields;
	}

}
