package org.cutline.photo.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Repair;
import org.cutline.photo.CleanedFrom;
import org.cutline.photo.FileField;
import org.cutline.photo.MappedFrom;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.PhotoSource;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A photo as JSON.
 *
 * @param id the photo
 * @param sha256 the digest of the file as received
 * @param fileName the name it came with
 * @param format such as {@code image/jpeg}
 * @param octets the size of the file
 * @param width pixels, upright
 * @param height pixels, upright
 * @param state how far it has come
 * @param edition its edition, which is also its entity tag
 * @param errors findings that block approval
 * @param warnings findings that do not
 * @param arrivedAt when it was taken in
 * @param captureTime Exif's time, with an offset only if the file has one
 * @param aiGenerated whether it declares itself made by a trained algorithm
 * @param source the source that it came from, or null
 * @param fields the fields that say something
 */
record PhotoDocument(long id, String sha256, String fileName, String format, long octets, int width, int height,
		PhotoState state, int edition, int errors, int warnings, Instant arrivedAt, @Nullable String captureTime,
		boolean aiGenerated, @Nullable SourceDocument source, Map<String, FieldDocument> fields) {

	static PhotoDocument of(PhotoView photo) {
		return new PhotoDocument(photo.id().value(), photo.digest().hex(), photo.fileName(), photo.format().mediaType(),
				photo.byteSize(), photo.width(), photo.height(), photo.state(), photo.edition(), photo.errors(),
				photo.warnings(), photo.arrivedAt(), photo.captureTime(), photo.aiGenerated(),
				SourceDocument.of(photo.source()), fields(photo.fields()));
	}

	private static Map<String, FieldDocument> fields(PhotoFields fields) {
		Map<String, FieldDocument> documents = new LinkedHashMap<>();
		List<Field> all = new ArrayList<>(fields.file().keySet());
		fields.edits().keySet().stream().filter((field) -> !all.contains(field)).forEach(all::add);
		for (Field field : all) {
			documents.put(field.id(), FieldDocument.of(fields, field));
		}
		return documents;
	}

	/**
	 * One field.
	 *
	 * @param value a string, an array where the field holds several, objects from path to
	 * text for structures
	 * @param languages from language tag to text, where the text is held by language;
	 * absent otherwise
	 * @param repaired what the value was meant to be, of its kind, where it looks
	 * damaged; absent otherwise
	 * @param source IIM, XMP, EXIF, EDITED, MAPPED where the file says it in another
	 * field or not at all, or CLEANED
	 * @param conflict whether the blocks of the file disagree
	 * @param mapping the mapping that the field is read with, or null
	 * @param cleaned what the cleaners changed of it; absent where they did not
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FieldDocument(Object value, @Nullable Map<String, String> languages, @Nullable Object repaired,
			String source, boolean conflict, @Nullable MappingDocument mapping, @Nullable CleanedDocument cleaned) {

		static FieldDocument of(PhotoFields fields, Field field) {
			FieldValue value = fields.value(field);
			boolean conflict = fields.said(field).map(FileField::conflict).orElse(false);
			MappedFrom mapped = fields.said(field).map(FileField::mapped).orElse(null);
			CleanedFrom cleaned = fields.said(field).map(FileField::cleaned).orElse(null);
			String read = (cleaned != null) ? "CLEANED"
					: (mapped != null) ? "MAPPED" : fields.said(field).map((said) -> said.block().name()).orElse("");
			Object repaired = Repair.of(value)
				.map((repair) -> repair.in(value))
				.filter((mended) -> !mended.saysSame(value))
				.<Object>map((mended) -> (mended instanceof FieldValue.Languages(var all)) ? all : shown(field, mended))
				.orElse(null);
			return new FieldDocument(shown(field, value), (value instanceof FieldValue.Languages(var all)) ? all : null,
					repaired, fields.edited(field) ? "EDITED" : read, conflict,
					(mapped != null) ? MappingDocument.of(field, mapped) : null,
					(cleaned != null) ? new CleanedDocument(cleaned.reasons(), shown(field, cleaned.said())) : null);
		}

		private static Object shown(Field field, FieldValue value) {
			return switch (value) {
				case FieldValue.Structures(var structures) -> structures;
				case FieldValue other -> field.kind().isList() ? other.texts() : other.text();
			};
		}

	}

	/**
	 * The source that a photo came from.
	 *
	 * @param id the source
	 * @param name its name when the photo came
	 */
	record SourceDocument(String id, String name) {

		static @Nullable SourceDocument of(@Nullable PhotoSource source) {
			return (source != null) ? new SourceDocument(source.id(), source.name()) : null;
		}

	}

	/**
	 * What the cleaners changed of a field.
	 *
	 * @param reasons the ids of the cleaners, in their order
	 * @param fileSays what the file has in it, read as its sender means it
	 */
	record CleanedDocument(List<String> reasons, Object fileSays) {
	}

	/**
	 * The mapping that reads a field otherwise than the file has it.
	 *
	 * @param id the mapping
	 * @param name its name
	 * @param version which version of it
	 * @param from the fields of the file that the value is taken from; none where the
	 * mapping has a text of its own, or clears
	 * @param fileSays what the file has in the field itself
	 */
	record MappingDocument(String id, String name, int version, List<String> from, Object fileSays) {

		static MappingDocument of(Field field, MappedFrom mapped) {
			PhotoMapping mapping = mapped.mapping();
			return new MappingDocument(mapping.id(), mapping.name(), mapping.version(),
					mapped.from().stream().map(Field::id).toList(), FieldDocument.shown(field, mapped.said()));
		}

	}

	/**
	 * One edition of a photo.
	 *
	 * @param edition its number
	 * @param at when
	 * @param person the one who made it
	 * @param deed what was done
	 * @param note why
	 * @param fields the fields after it
	 */
	record Edition(int edition, Instant at, @Nullable Long person, Revision.Deed deed, String note,
			Map<String, FieldDocument> fields) {

		static Edition of(Revision revision) {
			var by = revision.by();
			return new Edition(revision.edition(), revision.at(), (by != null) ? by.value() : null, revision.deed(),
					revision.note(), PhotoDocument.fields(revision.fields()));
		}

	}

}
