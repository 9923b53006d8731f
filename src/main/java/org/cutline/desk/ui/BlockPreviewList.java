package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.BlockPreview;
import org.cutline.desk.BlockPreview.Effect;
import org.cutline.desk.BlockPreview.Line;
import org.cutline.desk.SetPhoto;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;

/** What a choice would do, photo by photo; each can be left out. */
final class BlockPreviewList extends Div {

	private static final long serialVersionUID = 1L;

	private static final int STEP = 100;

	private final transient List<Line> lines;

	private final transient Set<PhotoId> wanted = new LinkedHashSet<>();

	private final transient BlockPreview preview;

	private final transient IntConsumer counted;

	private final Div rows = new Div();

	private final Button more = new Button();

	private int shown;

	/**
	 * Makes the list: first the photos that would change, then those left alone.
	 * @param preview what the choice would do
	 * @param counted told how many photos are wanted, now and whenever that changes
	 */
	BlockPreviewList(BlockPreview preview, IntConsumer counted) {
		this.preview = preview;
		this.counted = counted;
		addClassName("mend-preview");
		this.lines = new ArrayList<>(preview.lines());
		this.lines.sort((one, other) -> one.effect().compareTo(other.effect()));
		preview.changing().forEach((photo) -> this.wanted.add(photo.id()));
		this.rows.addClassName("set-rows");
		this.rows.getElement().setAttribute("role", "list");
		this.more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		this.more.addClickListener((click) -> showMore());
		add(new Paragraph(getTranslation("desk.blocks.set.preview-why")), this.rows, this.more);
		this.rows.setVisible(!this.lines.isEmpty());
		showMore();
		counted.accept(this.wanted.size());
	}

	/** The photos that are to change, with the editions that are shown. */
	List<SetPhoto> wanted() {
		return this.preview.changing().stream().filter((photo) -> this.wanted.contains(photo.id())).toList();
	}

	private void showMore() {
		int until = Math.min(this.lines.size(), this.shown + STEP);
		for (; this.shown < until; this.shown++) {
			this.rows.add(row(this.lines.get(this.shown)));
		}
		this.more.setText(getTranslation("desk.set.more", this.lines.size() - this.shown));
		this.more.setVisible(this.shown < this.lines.size());
	}

	private Div row(Line line) {
		SetPhoto photo = line.photo();
		boolean changes = line.effect() == Effect.CHANGES;
		Checkbox take = new Checkbox(changes);
		take.setAriaLabel(getTranslation("desk.blocks.set.take", photo.fileName()));
		take.setEnabled(changes);
		take.addValueChangeListener((change) -> choose(photo.id(), change.getValue()));
		Span name = new Span(photo.fileName());
		name.addClassName("soft");
		Div words = new Div(name);
		words.addClassName("words");
		words.add(changes ? new DiffSnippet(line.before(), line.after()) : new Div(line.before()));
		if (!changes) {
			words
				.add(note("desk.blocks.set.effect." + line.effect().name().toLowerCase(Locale.ROOT).replace('_', '-')));
		}
		else if (photo.state() == PhotoState.APPROVED) {
			words.add(note("desk.set.approved"));
		}
		Div row = new Div(take, SetThumb.inBlocks(photo), words);
		row.addClassName("set-row");
		row.setClassName("left-alone", !changes);
		row.getElement().setAttribute("role", "listitem");
		return row;
	}

	private Span note(String key) {
		Span note = new Span(getTranslation(key, FieldSource.name(this.preview.choice().block())));
		note.addClassName("mend-note");
		return note;
	}

	private void choose(PhotoId photo, boolean take) {
		if (take) {
			this.wanted.add(photo);
		}
		else {
			this.wanted.remove(photo);
		}
		this.counted.accept(this.wanted.size());
	}

}
