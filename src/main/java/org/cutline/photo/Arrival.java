package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.storage.Digest;

/**
 * A file that is in the store and wants to become a photo.
 *
 * @param digest its name in the store
 * @param fileName the name it came with
 * @param byteSize octets
 * @param previewable whether renditions were made
 * @param metadata what it says
 */
public record Arrival(Digest digest, String fileName, long byteSize, boolean previewable, FileMetadata metadata) {

	Map<Field, FileField> fileFields() {
		Map<Field, FileField> fields = new LinkedHashMap<>();
		this.metadata.fields().forEach((field, reading) -> fields.put(field, FileField.of(reading)));
		return fields;
	}

}
