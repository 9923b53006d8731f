package org.cutline.photo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MappedValue;
import org.cutline.metadata.MappedValue.Origin;

/**
 * The mapping that a photo's file was read with, as it was then. A photo keeps it whole,
 * so that what it shows changes only when somebody reads it again.
 *
 * @param id the mapping
 * @param name its name, such as {@code EPA}
 * @param version which version of it
 * @param moves what it does
 */
public record PhotoMapping(String id, String name, int version, FieldMapping moves) {

	private static final FileField NOTHING = new FileField(FieldValue.EMPTY, Block.FILE, false, false);

	/** Its name and version, as short as a label needs it: {@code EPA 3}. */
	public String label() {
		return this.name + " " + this.version;
	}

	/**
	 * What the file says, read with this mapping.
	 * @param said what it says as it stands
	 * @return every field; those that were mapped tell from where, and one that was
	 * cleared is there with an empty value
	 */
	Map<Field, FileField> read(Map<Field, FileField> said) {
		Map<Field, FileField> read = new LinkedHashMap<>(said);
		this.moves.apply(values(said)).forEach((field, mapped) -> read.put(field, mapped(field, mapped, said)));
		return Collections.unmodifiableMap(read);
	}

	private FileField mapped(Field field, MappedValue mapped, Map<Field, FileField> said) {
		MappedFrom from = new MappedFrom(this, mapped.origin(), mapped.from(), mapped.said());
		if (mapped.origin() == Origin.FIELDS) {
			FileField source = said.getOrDefault(mapped.from().getFirst(), NOTHING);
			return new FileField(mapped.value(), source.block(), source.inSync(), source.conflict(), from, null);
		}
		return new FileField(mapped.value(), said.getOrDefault(field, NOTHING).block(), false, false, from, null);
	}

	static Map<Field, FieldValue> values(Map<Field, FileField> said) {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		said.forEach((field, each) -> values.put(field, each.value()));
		return values;
	}

}
