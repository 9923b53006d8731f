package org.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

	/**
	 * How one source stands to the value that counts.
	 * @param source one of the sources
	 * @return whether it says the same, as far as it goes
	 */
	public Standing standing(SourceValue source) {
		if (same(this.value, source.value())) {
			return Standing.SAME;
		}
		boolean cut = this.rule == ReadRule.IIM_SHORTENED && source.block() == Block.IIM;
		boolean weighs = source.block() == Block.EXIF || source.address().contains("/");
		return (cut || weighs && !Comparison.disagrees(this.field, this.value, source.value())) ? Standing.LESS
				: Standing.DIFFERS;
	}

	/**
	 * Whether two values of this field say the same: line ends, the form of accents and
	 * the order of a bag do not matter.
	 * @param one the one
	 * @param other the other
	 * @return true if they do
	 */
	public boolean same(FieldValue one, FieldValue other) {
		return Comparison.same(this.field, one, other);
	}

	/**
	 * What a block says itself, at the first place that it says it.
	 * @param wanted the block
	 * @return empty if it does not hold the field
	 */
	public Optional<SourceValue> from(Block wanted) {
		return this.sources.stream().filter((source) -> source.block() == wanted).findFirst();
	}

	/**
	 * The values of all sources as one list, those that count first, each once; nothing
	 * is joined before somebody asks for it.
	 * @return the values of a field that holds several, else the value that counts
	 */
	public FieldValue together() {
		if (!this.field.kind().isList()) {
			return this.value;
		}
		Map<String, String> all = new LinkedHashMap<>();
		Stream<FieldValue> values = Stream.concat(Stream.of(this.value), this.sources.stream().map(SourceValue::value));
		values.flatMap((each) -> each.texts().stream())
			.forEach((text) -> all.putIfAbsent(Texts.comparable(text), text));
		return FieldValue.of(all.values());
	}

	/** How a source stands to the value that counts. */
	public enum Standing {

		/** It says the same. */
		SAME,

		/**
		 * It says the same less exactly: cut short, without accents, a day for a time.
		 */
		LESS,

		/** It says something else. */
		DIFFERS

	}

}
