package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoFields;
import org.cutline.shell.FoldedParts;

/** Fields that belong together under a quiet heading that folds them away. */
final class FieldSection extends NativeDetails {

	private static final long serialVersionUID = 1L;

	private final String part;

	private final Span conflicts = new Span();

	private final Div content = new Div();

	private final List<FieldRow> rows = new ArrayList<>();

	private String wanted = "";

	/**
	 * Makes a section.
	 * @param id its name, under which it is remembered that it is folded
	 * @param label its heading
	 */
	FieldSection(String id, String label) {
		this.part = "fields-" + id;
		addClassName("field-section");
		this.conflicts.addClassName("conflicts");
		Span heading = new Span(label);
		heading.getElement().setAttribute("role", "heading");
		heading.getElement().setAttribute("aria-level", "3");
		setSummary(heading, this.conflicts);
		setContent(this.content);
		setOpen(!FoldedParts.isFolded(this.part));
		addToggleListener((toggle) -> {
			if (toggle.isFromClient() && this.wanted.isEmpty()) {
				FoldedParts.fold(this.part, !toggle.isOpened());
			}
		});
	}

	void addRow(FieldRow row) {
		this.rows.add(row);
		this.content.add(row);
	}

	void show(PhotoFields fields) {
		this.rows.forEach((row) -> row.show(fields));
		long disagreeing = this.rows.stream().filter(FieldRow::isInConflict).count();
		this.conflicts.setText((disagreeing == 0) ? "" : "≠ " + disagreeing);
		this.conflicts.setTitle(getTranslation("desk.fields.disagree-why"));
	}

	/**
	 * Shows only the rows that somebody looks for.
	 * @param words in small letters, empty for all rows
	 * @return how many are shown
	 */
	int find(String words) {
		this.wanted = words;
		int found = 0;
		for (FieldRow row : this.rows) {
			boolean shown = words.isEmpty() || row.matches(words);
			row.setVisible(shown);
			found += shown ? 1 : 0;
		}
		setOpen(words.isEmpty() ? !FoldedParts.isFolded(this.part) : true);
		return found;
	}

}
