package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockSheet;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;

/** The rows of a file's blocks, walked by the arrow keys. */
@Tag("cutline-block-grid")
@JavaScript("context://cutline/block-grid.js")
final class BlockGrid extends Component implements HasComponents, HasStyle {

	private static final long serialVersionUID = 1L;

	private final List<BlockRow> rows = new ArrayList<>();

	BlockGrid() {
		getElement().setAttribute("role", "grid");
		getElement().setAttribute("aria-label", getTranslation("desk.blocks"));
	}

	/** Puts the rows of another file. */
	void open(BlockSheet sheet, BlockDeeds deeds) {
		removeAll();
		this.rows.clear();
		add(head(sheet));
		sheet.rows().forEach((row) -> {
			BlockRow line = new BlockRow(row, deeds);
			this.rows.add(line);
			add(line);
		});
	}

	private Div head(BlockSheet sheet) {
		Div head = new Div(column(getTranslation("desk.blocks.field"), ""));
		head.addClassName("block-head");
		head.getElement().setAttribute("role", "row");
		for (Block block : BlockChoices.BLOCKS) {
			Div column = column(FieldSource.name(block), BlockTexts.head(sheet, block, this));
			column.setClassName("changed", block == Block.IIM && sheet.digest().name().equals("DIFFERS"));
			head.add(column);
		}
		Div own = column(getTranslation("desk.blocks.newsroom"), "");
		own.addClassName("own");
		head.add(own);
		return head;
	}

	private static Div column(String name, String about) {
		Span title = new Span(name);
		title.addClassName("block-title");
		Span soft = new Span(about);
		soft.addClassName("soft");
		Div column = new Div(title, soft);
		column.getElement().setAttribute("role", "columnheader");
		return column;
	}

	/** Shows all rows beside what counts now. */
	void show(PhotoFields fields, Map<Field, Integer> others, boolean conflictsOnly) {
		this.rows.forEach((row) -> {
			row.show(fields, others.getOrDefault(row.reading().field(), 0));
			row.setVisible(!conflictsOnly || row.reading().conflict());
		});
		setClassName("with-own", this.rows.stream().anyMatch((row) -> row.hasOwn(fields)));
	}

	int open(PhotoFields fields) {
		return (int) this.rows.stream().filter((row) -> row.isOpen(fields)).count();
	}

	/** Takes the focus to the first conflict, and remembers where it was. */
	void enter() {
		getElement().callJsFunction("enter");
	}

	/** Gives the focus back to where it was. */
	void leave() {
		getElement().callJsFunction("leave");
	}

}
