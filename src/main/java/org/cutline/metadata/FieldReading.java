package org.cutline.metadata;

import java.util.List;

/**
 * What a file says about one field, reconciled: the value that counts, and every value it
 * was chosen from.
 *
 * @param field the field
 * @param value the value that counts
 * @param block the block it was taken from
 * @param rule why it was taken from there
 * @param conflict whether another block says something else, so that an editor should
 * look
 * @param sources every value the file holds for the field, the chosen one included
 */
public record FieldReading(Field field, FieldValue value, Block block, ReadRule rule, boolean conflict,
		List<SourceValue> sources) {

	public FieldReading {
		sources = List.copyOf(sources);
	}

	/**
	 * Whether IIM and XMP both hold the field and say the same, be it shortened in IIM.
	 * @return true if in step
	 */
	public boolean inSync() {
		return this.rule == ReadRule.IN_SYNC || this.rule == ReadRule.IIM_SHORTENED;
	}

}
