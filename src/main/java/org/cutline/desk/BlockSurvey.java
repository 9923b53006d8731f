package org.cutline.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.ReadRule;

/**
 * Where the blocks of many files disagree, by field.
 *
 * @param photos how many photos have at least one undecided conflict
 * @param fields the fields in conflict, in the order of the desk
 */
public record BlockSurvey(int photos, List<FieldConflict> fields) {

	public BlockSurvey {
		fields = List.copyOf(fields);
	}

	/**
	 * One field that is in conflict.
	 *
	 * @param field the field
	 * @param photos how many photos have it in conflict
	 * @param rules how many of them by the rule that chose
	 * @param blocks for each block how many of them would change if it were chosen
	 */
	public record FieldConflict(Field field, int photos, Map<ReadRule, Integer> rules, Map<Block, Integer> blocks) {

		public FieldConflict {
			rules = Map.copyOf(rules);
			blocks = Map.copyOf(blocks);
		}

		/** A conflict nobody has yet. */
		static FieldConflict none(Field field) {
			return new FieldConflict(field, 0, Map.of(), Map.of());
		}

		/**
		 * This conflict with one more photo.
		 * @param rule the rule that chose there
		 * @param changing the blocks that say something else than what counts
		 * @return the larger conflict
		 */
		FieldConflict with(ReadRule rule, List<Block> changing) {
			Map<ReadRule, Integer> moreRules = new EnumMap<>(ReadRule.class);
			moreRules.putAll(this.rules);
			moreRules.merge(rule, 1, Integer::sum);
			Map<Block, Integer> moreBlocks = new EnumMap<>(Block.class);
			moreBlocks.putAll(this.blocks);
			changing.forEach((block) -> moreBlocks.merge(block, 1, Integer::sum));
			return new FieldConflict(this.field, this.photos + 1, moreRules, moreBlocks);
		}

	}

}
