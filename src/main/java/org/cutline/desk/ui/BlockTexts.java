package org.cutline.desk.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.desk.BlockSheet;
import org.cutline.metadata.Block;
import org.cutline.metadata.DigestState;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.ReadRule;

/** What is said about blocks, in plain words. */
final class BlockTexts {

	private BlockTexts() {
	}

	/** Why a value counts. */
	static String rule(FieldReading reading, Component texts) {
		String rule = texts.getTranslation("desk.blocks.rule." + code(reading.rule()),
				FieldSource.name(reading.block()));
		boolean told = reading.rule() == ReadRule.XMP_KEPT || reading.rule() == ReadRule.IIM_CHANGED_LATER;
		return (reading.conflict() && !told) ? rule + " " + texts.getTranslation("desk.blocks.rule.another") : rule;
	}

	/** How many photos, and by which rule their value counts. */
	static String photos(ReadRule rule, int photos, Component texts) {
		return texts.getTranslation("desk.blocks.how." + code(rule), photos);
	}

	/** How a block stands to the others. */
	static String head(BlockSheet sheet, Block block, Component texts) {
		if (!sheet.present().contains(block)) {
			return texts.getTranslation("desk.blocks.absent");
		}
		if (block != Block.IIM) {
			return "";
		}
		boolean alone = !sheet.present().contains(Block.XMP) && sheet.digest() != DigestState.DIFFERS;
		return alone ? ""
				: texts.getTranslation("desk.blocks.digest." + sheet.digest().name().toLowerCase(Locale.ROOT));
	}

	private static String code(ReadRule rule) {
		return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
