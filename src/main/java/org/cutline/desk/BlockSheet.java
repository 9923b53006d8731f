package org.cutline.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cutline.metadata.Block;
import org.cutline.metadata.DigestState;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldReading.Standing;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.SourceValue;

/**
 * What a file says with its blocks side by side: a row for each field that a block fills,
 * those in conflict first, then the desk's order.
 *
 * @param digest whether IIM was changed after XMP
 * @param present the blocks that fill any field
 * @param rows the fields
 */
public record BlockSheet(DigestState digest, Set<Block> present, List<Row> rows) {

	/**
	 * The sheet of a file.
	 * @param file what it says
	 * @return its rows
	 */
	public static BlockSheet of(FileMetadata file) {
		List<Row> rows = new ArrayList<>();
		Set<Block> present = EnumSet.noneOf(Block.class);
		for (Field field : BlockChoices.desksOrder()) {
			file.reading(field).ifPresent((reading) -> {
				rows.add(new Row(reading, Optional.empty()));
				shown(reading).ifPresent((source) -> rows.add(new Row(reading, Optional.of(source))));
				reading.sources().forEach((source) -> present.add(source.block()));
			});
		}
		rows.sort(Comparator.comparing((Row row) -> !row.reading().conflict()));
		return new BlockSheet(file.iimDigest(), present, List.copyOf(rows));
	}

	/** A part of the location shown that says something else than the older field. */
	private static Optional<SourceValue> shown(FieldReading reading) {
		return reading.sources()
			.stream()
			.skip(1)
			.filter((source) -> source.address().contains("/"))
			.filter((source) -> reading.standing(source) == Standing.DIFFERS)
			.findFirst();
	}

	/**
	 * How many fields are in conflict.
	 * @return the number of fields, not of rows
	 */
	public int conflicts() {
		return (int) this.rows.stream().filter((row) -> row.reading().conflict() && row.shown().isEmpty()).count();
	}

	/**
	 * One field, or the part of a location that says the same field another way.
	 *
	 * @param reading what the file says about the field
	 * @param shown the part of the location shown that has this row, or empty for the
	 * field itself
	 */
	public record Row(FieldReading reading, Optional<SourceValue> shown) {

		/**
		 * What a block says in this row.
		 * @param block the block
		 * @return empty where it says nothing
		 */
		public Optional<SourceValue> cell(Block block) {
			return this.shown.isPresent() ? this.shown.filter((source) -> source.block() == block)
					: this.reading.from(block);
		}

		/**
		 * The sources of this row.
		 * @return by block, in the order of the columns
		 */
		public Map<Block, SourceValue> cells() {
			Map<Block, SourceValue> cells = new EnumMap<>(Block.class);
			BlockChoices.BLOCKS.forEach((block) -> cell(block).ifPresent((source) -> cells.put(block, source)));
			return cells;
		}

	}

}
