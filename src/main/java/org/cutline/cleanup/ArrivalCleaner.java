package org.cutline.cleanup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.Change;
import org.cutline.photo.FieldCleaner;
import org.cutline.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Lets the cleaners that are used go over each file that arrives. */
@Component
class ArrivalCleaner implements FieldCleaner {

	private final CleanerRows rows;

	private final Vocabulary vocabulary;

	ArrivalCleaner(CleanerRows rows, Vocabulary vocabulary) {
		this.rows = rows;
		this.vocabulary = vocabulary;
	}

	@Override
	public List<Change> changes(Map<Field, FieldValue> read) {
		Set<String> off = this.rows.off();
		return Cleaners.changes(read, this.vocabulary::meantByline, (cleaner) -> !off.contains(cleaner.id()));
	}

}
