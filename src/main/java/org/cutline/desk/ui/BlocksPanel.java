package org.cutline.desk.ui;

import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockChoice;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockSheet;
import org.cutline.desk.BlockValues;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoView;
import org.cutline.shell.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Over the caption while it is open: everything the file says with its blocks side by
 * side, what counts and why, and the way to let another block count.
 */
final class BlocksPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient BlockRoom room;

	private final transient Choosing choosing;

	private final boolean mayEdit;

	private final H2 title = new H2(getTranslation("desk.blocks"));

	private final Span count = new Span();

	private final Checkbox only = new Checkbox(getTranslation("desk.blocks.only"));

	private final Div thumb = new Div();

	private final Div body = new Div();

	private final BlockGrid grid = new BlockGrid();

	private transient @Nullable EditSession session;

	private transient PhotoQuery list = PhotoQuery.everything();

	private transient Optional<BlockSheet> sheet = Optional.empty();

	private transient Map<Field, Integer> others = Map.of();

	BlocksPanel(BlockRoom room, boolean mayEdit, Choosing choosing) {
		this.room = room;
		this.mayEdit = mayEdit;
		this.choosing = choosing;
		addClassName("blocks-panel");
		getElement().setAttribute("hidden", true);
		this.title.setId("blocks-title");
		getElement().setAttribute("aria-labelledby", "blocks-title");
		this.count.getElement().setAttribute("role", "status");
		this.only.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				choosing.narrowed(change.getValue());
				fill();
			}
		});
		this.thumb.addClassName("block-thumb");
		this.body.addClassName("blocks-body");
		Button close = new Button(getTranslation("shell.close"), (click) -> choosing.closed());
		close.setSuffixComponent(new Keys("Esc"));
		close.addThemeVariants(ButtonVariant.TERTIARY);
		Span spread = new Span();
		spread.addClassName("spread");
		add(new Header(this.thumb, this.title, this.count, spread, this.only, close), this.body);
		Shortcuts.addShortcutListener(this, choosing::closed, Key.ESCAPE).listenOn(this);
	}

	boolean isOpen() {
		return this.session != null;
	}

	/** Opens the blocks of a session's photo. */
	void open(EditSession opened, PhotoQuery from, boolean conflictsOnly) {
		this.session = opened;
		this.list = from;
		PhotoView photo = opened.base();
		this.only.setValue(conflictsOnly);
		this.sheet = this.room.sheet(photo);
		this.others = this.mayEdit ? this.room.others(from, photo.id()) : Map.of();
		this.thumb.removeAll();
		if (photo.previewable()) {
			this.thumb.add(new Image(PictureAddress.thumbnail(photo.id(), photo.digest().shortForm()), ""));
		}
		this.body.removeAll();
		this.sheet.filter((each) -> !each.rows().isEmpty()).ifPresentOrElse((each) -> {
			this.grid.open(each, new Deeds());
			this.body.add(this.grid);
		}, () -> this.body.add(new Paragraph(
				getTranslation(this.sheet.isEmpty() ? "desk.blocks.unreadable" : "desk.embedded.nothing"))));
		getElement().removeAttribute("hidden");
		fill();
		this.grid.enter();
	}

	/** Shows what counts now. */
	void show() {
		if (isOpen()) {
			fill();
		}
	}

	void close() {
		this.session = null;
		getElement().setAttribute("hidden", true);
		this.grid.leave();
	}

	private void fill() {
		EditSession now = this.session;
		if (now == null || this.sheet.isEmpty()) {
			this.count.setText("");
			return;
		}
		int conflicts = this.sheet.get().conflicts();
		this.grid.show(now.fields(), this.others, this.only.getValue());
		int open = this.grid.open(now.fields());
		this.count.setText((conflicts == 0) ? getTranslation("desk.blocks.agree")
				: getTranslation("desk.blocks.open", open, conflicts));
		this.count.setClassName("badge " + ((open > 0) ? "warning" : "ok"));
	}

	private void decideOthers(EditSession now, Field field) {
		BlocksDialog dialog = this.room.dialog(this.room.others(this.list, now.base().id(), field), () -> {
			this.others = this.room.others(this.list, now.base().id());
			fill();
		});
		dialog.open();
		this.sheet.flatMap((each) -> chosen(each, now, field))
			.ifPresentOrElse(dialog::preview, () -> dialog.survey(field));
	}

	/** The block that an edit of this photo took. */
	private static Optional<BlockChoice> chosen(BlockSheet sheet, EditSession now, Field field) {
		FieldValue value = now.fields().value(field);
		return sheet.rows()
			.stream()
			.filter((row) -> now.fields().edited(field) && row.reading().field().equals(field) && row.shown().isEmpty())
			.flatMap((row) -> BlockChoices.BLOCKS.stream()
				.filter((block) -> row.cell(block)
					.filter((source) -> BlockValues.counts(row.reading(), value, source))
					.isPresent()))
			.map((block) -> new BlockChoice(field, block))
			.findFirst();
	}

	/** What becomes of a press in the panel. */
	interface Choosing {

		void used(Field field, FieldValue value);

		void narrowed(boolean conflictsOnly);

		void closed();

	}

	/** What the rows do here. */
	private final class Deeds implements BlockDeeds {

		@Override
		public boolean mayEdit() {
			return BlocksPanel.this.mayEdit;
		}

		@Override
		public void use(Field field, FieldValue value) {
			BlocksPanel.this.choosing.used(field, value);
		}

		@Override
		public void decideOthers(Field field) {
			Optional.ofNullable(BlocksPanel.this.session).ifPresent((now) -> BlocksPanel.this.decideOthers(now, field));
		}

	}

}
