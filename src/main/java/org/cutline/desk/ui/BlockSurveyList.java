package org.cutline.desk.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockChoice;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockSurvey;
import org.cutline.desk.BlockSurvey.FieldConflict;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.ReadRule;
import org.jspecify.annotations.Nullable;

/**
 * Where the blocks of many photos disagree, field by field, with the blocks to choose.
 */
final class BlockSurveyList extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Consumer<BlockChoice> chosen;

	private final boolean mayEdit;

	/**
	 * Makes the list.
	 * @param survey the conflicts
	 * @param only the one field asked about, or null for all
	 * @param mayEdit whether a choice is offered
	 * @param chosen told the block that is wanted
	 */
	BlockSurveyList(BlockSurvey survey, @Nullable Field only, boolean mayEdit, Consumer<BlockChoice> chosen) {
		this.chosen = chosen;
		this.mayEdit = mayEdit;
		addClassNames("set-groups", "block-survey");
		survey.fields()
			.stream()
			.filter((each) -> only == null || only.equals(each.field()))
			.forEach((each) -> add(section(each)));
		if (getComponentCount() == 0) {
			Paragraph none = new Paragraph(getTranslation("desk.blocks.set.none"));
			none.addClassName("set-none");
			add(none);
		}
		else {
			Paragraph why = new Paragraph(getTranslation("desk.blocks.set.why"));
			why.addClassName("soft");
			addComponentAsFirst(why);
		}
	}

	private Section section(FieldConflict conflict) {
		Span count = new Span(getTranslation("desk.blocks.set.photos", conflict.photos()));
		count.addClassName("soft");
		Span spread = new Span();
		spread.addClassName("spread");
		Header header = new Header(new H3(conflict.field().label(getLocale())), count, spread);
		if (this.mayEdit) {
			BlockChoices.BLOCKS.stream()
				.filter(conflict.blocks()::containsKey)
				.forEach((block) -> header.add(choose(conflict, block)));
		}
		Paragraph how = new Paragraph(how(conflict.rules()));
		how.addClassNames("soft", "block-how");
		Section section = new Section(header, how);
		section.addClassNames("set-group", "warning");
		section.getElement().setAttribute("data-field", conflict.field().id());
		return section;
	}

	private Button choose(FieldConflict conflict, Block block) {
		Button choose = new Button(
				getTranslation("desk.blocks.set.use", FieldSource.name(block),
						conflict.blocks().getOrDefault(block, 0)),
				(click) -> this.chosen.accept(new BlockChoice(conflict.field(), block)));
		choose.setAriaLabel(choose.getText() + ": " + conflict.field().label(getLocale()));
		return choose;
	}

	private String how(Map<ReadRule, Integer> rules) {
		return Arrays.stream(ReadRule.values())
			.filter(rules::containsKey)
			.map((rule) -> BlockTexts.photos(rule, rules.getOrDefault(rule, 0), this))
			.collect(Collectors.joining(" "));
	}

}
