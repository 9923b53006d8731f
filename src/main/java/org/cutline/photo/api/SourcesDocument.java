package org.cutline.photo.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.DigestState;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldReading.Standing;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.ReadRule;
import org.cutline.metadata.SourceValue;

/**
 * What a photo's file says, block by block, as JSON.
 *
 * @param iimDigest whether IIM was changed by a program that does not know XMP
 * @param fields every field that the file holds, by its id
 */
record SourcesDocument(DigestState iimDigest, Map<String, Reading> fields) {

	static SourcesDocument of(FileMetadata metadata) {
		Map<String, Reading> fields = new LinkedHashMap<>();
		metadata.fields().forEach((field, reading) -> fields.put(field.id(), Reading.of(reading)));
		return new SourcesDocument(metadata.iimDigest(), fields);
	}

	/** A string, an array, an object of languages, or an array of structures by path. */
	private static Object json(Field field, FieldValue value) {
		return switch (value) {
			case FieldValue.Languages(var languages) when languages.size() > 1 -> languages;
			case FieldValue.Structures(var structures) -> structures;
			default -> field.kind().isList() ? value.texts() : value.text();
		};
	}

	/**
	 * One field.
	 *
	 * @param value the value that counts
	 * @param block where it was taken from
	 * @param rule why it was taken from there
	 * @param conflict whether another block says something else
	 * @param sources every value the file holds for it
	 */
	record Reading(Object value, Block block, ReadRule rule, boolean conflict, List<Source> sources) {

		static Reading of(FieldReading reading) {
			return new Reading(json(reading.field(), reading.value()), reading.block(), reading.rule(),
					reading.conflict(),
					reading.sources().stream().map((source) -> Source.of(reading, source)).toList());
		}

	}

	/**
	 * What one block says.
	 *
	 * @param block the block
	 * @param address where in it, such as {@code 2:120}
	 * @param standing how it stands to the value that counts
	 * @param value what it says
	 */
	record Source(Block block, String address, Standing standing, Object value) {

		static Source of(FieldReading reading, SourceValue source) {
			return new Source(source.block(), source.address(), reading.standing(source),
					json(reading.field(), source.value()));
		}

	}

}
