package org.cutline.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockSheet.Row;
import org.cutline.desk.BlockValues;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading.Standing;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.SourceValue;
import org.cutline.photo.PhotoFields;

/** What one block says about one field, and the way to let it count. */
final class BlockCell extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Row row;

	private final Block block;

	private final transient BlockDeeds deeds;

	BlockCell(Row row, Block block, BlockDeeds deeds) {
		this.row = row;
		this.block = block;
		this.deeds = deeds;
		addClassName("block-cell");
		getElement().setAttribute("role", "gridcell");
		getElement().setAttribute("tabindex", "-1");
	}

	/** Shows the cell beside what counts now. */
	void show(PhotoFields fields) {
		removeAll();
		setClassName("empty", this.row.cell(this.block).isEmpty());
		setClassName("in-use", false);
		this.row.cell(this.block).ifPresentOrElse((source) -> fill(source, fields), () -> add(new Span("–")));
	}

	private void fill(SourceValue source, PhotoFields fields) {
		Field field = this.row.reading().field();
		FieldValue now = fields.value(field);
		boolean counts = BlockValues.counts(this.row.reading(), now, source);
		setClassName("in-use", counts);
		Span address = new Span(source.address());
		address.addClassName("address");
		Div head = new Div(address);
		head.addClassName("block-cell-head");
		if (counts) {
			head.add(badge("desk.blocks.in-use", "ok"));
		}
		else if (!fields.edited(field) && this.row.reading().standing(source) == Standing.LESS) {
			head.add(badge("desk.blocks.less", "neutral"));
		}
		add(head, new BlockValueText(field, source.value(), counts ? FieldValue.EMPTY : now));
		if (!counts && this.deeds.mayEdit() && field.keeping() != Field.Keeping.READ_ONLY) {
			add(use(field, now, source));
		}
	}

	private Button use(Field field, FieldValue now, SourceValue source) {
		Button use = new Button(getTranslation("desk.blocks.use"),
				(click) -> this.deeds.use(field, BlockValues.taken(field, now, source)));
		use.addThemeVariants(ButtonVariant.SMALL);
		use.setAriaLabel(getTranslation("desk.blocks.use-of", field.label(getLocale()), source.address()));
		return use;
	}

	private Span badge(String key, String tone) {
		Span badge = new Span(getTranslation(key));
		badge.addClassNames("badge", tone);
		return badge;
	}

}
