package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockSheet.Row;
import org.cutline.desk.BlockValues;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/** One field with its blocks side by side. */
final class BlockRow extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Row row;

	private final transient BlockDeeds deeds;

	private final Div head = new Div();

	private final List<BlockCell> cells;

	private final Div own = new Div();

	private int others;

	private transient @Nullable FieldValue shown;

	private boolean shownEdited;

	BlockRow(Row row, BlockDeeds deeds) {
		this.row = row;
		this.deeds = deeds;
		addClassName("block-row");
		setClassName("conflict", row.reading().conflict());
		setClassName("shown", row.shown().isPresent());
		getElement().setAttribute("role", "row");
		getElement().setAttribute("data-field", row.reading().field().id());
		this.head.addClassName("block-field");
		this.head.getElement().setAttribute("role", "rowheader").setAttribute("tabindex", "-1");
		this.own.addClassNames("block-cell", "own");
		this.own.getElement().setAttribute("role", "gridcell").setAttribute("tabindex", "-1");
		this.cells = BlockChoices.BLOCKS.stream().map((block) -> new BlockCell(row, block, deeds)).toList();
		add(this.head);
		this.cells.forEach(this::add);
		add(this.own);
	}

	FieldReading reading() {
		return this.row.reading();
	}

	/** Whether a conflict is still to be decided. */
	boolean isOpen(PhotoFields fields) {
		return this.row.shown().isEmpty() && reading().conflict() && !fields.edited(reading().field());
	}

	/**
	 * Whether what counts, by an edit, by a mapping or cleaned, is in none of the blocks.
	 */
	boolean hasOwn(PhotoFields fields) {
		Field field = reading().field();
		return this.row.shown().isEmpty()
				&& (fields.edited(field) || isMapped(fields, field) || isCleaned(fields, field))
				&& reading().sources()
					.stream()
					.noneMatch((source) -> BlockValues.counts(reading(), fields.value(field), source));
	}

	private static boolean isCleaned(PhotoFields fields, Field field) {
		return fields.said(field).map(FileField::cleaned).isPresent();
	}

	private static boolean isMapped(PhotoFields fields, Field field) {
		return fields.said(field).map(FileField::mapped).isPresent();
	}

	/** Shows the row beside what counts now; a row that has not changed is left alone. */
	void show(PhotoFields fields, int othersInConflict) {
		FieldValue now = fields.value(reading().field());
		boolean edited = fields.edited(reading().field());
		if (now.equals(this.shown) && edited == this.shownEdited && othersInConflict == this.others) {
			return;
		}
		this.shown = now;
		this.shownEdited = edited;
		this.others = othersInConflict;
		setClassName("open", isOpen(fields));
		fillHead(fields);
		this.cells.forEach((cell) -> cell.show(fields));
		fillOwn(fields);
	}

	private void fillHead(PhotoFields fields) {
		this.head.removeAll();
		Field field = reading().field();
		Span label = new Span(field.label(getLocale()));
		label.addClassName("block-label");
		this.head.add(label);
		if (this.row.shown().isPresent()) {
			this.head.add(soft(getTranslation("desk.blocks.shown")));
			return;
		}
		if (fields.edited(field)) {
			this.head.add(soft(getTranslation(hasOwn(fields) ? "desk.blocks.own" : "desk.blocks.decided")));
		}
		else {
			String source = FieldSource.of(fields, field, this);
			this.head.add(soft(
					isCleaned(fields, field) ? getTranslation("desk.blocks.cleaned", source) : isMapped(fields, field)
							? getTranslation("desk.blocks.mapped", source) : BlockTexts.rule(reading(), this)));
		}
		if (this.deeds.mayEdit() && field.keeping() != Field.Keeping.READ_ONLY) {
			deeds(field, fields);
		}
	}

	private void deeds(Field field, PhotoFields fields) {
		FieldValue both = reading().together();
		if (field.kind().isList() && reading().conflict() && !reading().same(fields.value(field), both)) {
			this.head.add(deed(getTranslation("desk.blocks.both"), () -> this.deeds.use(field, both)));
		}
		if (fields.edited(field)) {
			this.head
				.add(deed(getTranslation("desk.blocks.back"), () -> this.deeds.use(field, fields.fileValue(field))));
		}
		if (reading().conflict() && this.others > 0) {
			Button others = deed(getTranslation("desk.blocks.others", this.others),
					() -> this.deeds.decideOthers(field));
			others.setTooltipText(getTranslation("desk.blocks.others-help"));
			this.head.add(others);
		}
	}

	private void fillOwn(PhotoFields fields) {
		this.own.removeAll();
		Optional.of(fields.value(reading().field())).filter((now) -> hasOwn(fields)).ifPresent((now) -> {
			Span badge = new Span(getTranslation("desk.blocks.in-use"));
			badge.addClassNames("badge", "ok");
			Div top = new Div(badge);
			top.addClassName("block-cell-head");
			this.own.add(top, now.isEmpty() ? new Div(getTranslation("desk.blocks.cleared"))
					: new BlockValueText(reading().field(), now, FieldValue.EMPTY));
		});
	}

	private Button deed(String text, Runnable deed) {
		Button button = new Button(text, (click) -> deed.run());
		button.addThemeVariants(ButtonVariant.SMALL);
		button.setAriaLabel(text + ": " + reading().field().label(getLocale()));
		return button;
	}

	private static Span soft(String text) {
		Span span = new Span(text);
		span.addClassNames("soft", "block-rule");
		return span;
	}

}
