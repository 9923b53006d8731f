package org.cutline.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What the cleaners made of a photo's file when it arrived. A photo keeps it whole, apart
 * from what the file says, so that what it shows does not change when a cleaner does.
 *
 * @param changes the changes in the order they were made
 */
record PhotoCleaning(List<Change> changes) {

	static final PhotoCleaning NONE = new PhotoCleaning(List.of());

	private static final FileField NOTHING = new FileField(FieldValue.EMPTY, Block.FILE, false, false);

	PhotoCleaning {
		changes = List.copyOf(changes);
	}

	/**
	 * What the file says, cleaned.
	 * @param read what it says, read as its sender means it
	 * @return every field; those that were cleaned tell so
	 */
	Map<Field, FileField> clean(Map<Field, FileField> read) {
		if (this.changes.isEmpty()) {
			return read;
		}
		Map<Field, FileField> cleaned = new LinkedHashMap<>(read);
		for (Change change : this.changes) {
			FileField before = cleaned.getOrDefault(change.field(), NOTHING);
			cleaned.put(change.field(), before.cleaned(change.after(), from(before, change.reason())));
		}
		return Collections.unmodifiableMap(cleaned);
	}

	/**
	 * This cleaning, and behind it what a source fills.
	 * @param read what a file says, read as its sender means it
	 * @param source the source
	 */
	PhotoCleaning filled(Map<Field, FieldValue> read, PhotoSource source) {
		Map<Field, FieldValue> now = new LinkedHashMap<>(read);
		this.changes.forEach((change) -> now.put(change.field(), change.after()));
		List<Change> all = new ArrayList<>(this.changes);
		all.addAll(source.changes(now));
		return new PhotoCleaning(all);
	}

	private static CleanedFrom from(FileField before, String reason) {
		CleanedFrom earlier = before.cleaned();
		if (earlier == null) {
			return new CleanedFrom(before.value(), List.of(reason));
		}
		List<String> reasons = new ArrayList<>(earlier.reasons());
		if (!reasons.contains(reason)) {
			reasons.add(reason);
		}
		return new CleanedFrom(earlier.said(), reasons);
	}

}
