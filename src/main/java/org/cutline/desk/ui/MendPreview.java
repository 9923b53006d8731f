package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetPhoto;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.PhotoMend;

/** What “fix all” would do, photo by photo; each can be left out. */
final class MendPreview extends Div {

	private static final long serialVersionUID = 1L;

	private static final int STEP = 100;

	private final String ruleId;

	private final transient List<PhotoMend<SetPhoto>> mends;

	private final transient Set<PhotoId> wanted = new LinkedHashSet<>();

	private final transient IntConsumer counted;

	private final Div rows = new Div();

	private final Button more = new Button();

	private int shown;

	/**
	 * Makes the table.
	 * @param ruleId the rule
	 * @param mends what would be done to each photo
	 * @param counted told how many photos are wanted, now and whenever that changes
	 */
	MendPreview(String ruleId, List<PhotoMend<SetPhoto>> mends, IntConsumer counted) {
		this.ruleId = ruleId;
		this.mends = mends;
		this.counted = counted;
		addClassName("mend-preview");
		mends.stream()
			.map(PhotoMend::photo)
			.filter((photo) -> !photo.ownWording())
			.forEach((photo) -> this.wanted.add(photo.id()));
		this.rows.addClassName("set-rows");
		this.rows.getElement().setAttribute("role", "list");
		this.more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		this.more.addClickListener((click) -> showMore());
		add(new Paragraph(getTranslation("desk.set.preview-why")), this.rows, this.more);
		showMore();
		counted.accept(this.wanted.size());
	}

	/** What is to be done, in the order of the table. */
	List<PhotoMend<SetPhoto>> wanted() {
		return this.mends.stream().filter((mend) -> this.wanted.contains(mend.photo().id())).toList();
	}

	private void showMore() {
		int until = Math.min(this.mends.size(), this.shown + STEP);
		for (; this.shown < until; this.shown++) {
			this.rows.add(row(this.mends.get(this.shown)));
		}
		this.more.setText(getTranslation("desk.set.more", this.mends.size() - this.shown));
		this.more.setVisible(this.shown < this.mends.size());
	}

	private Div row(PhotoMend<SetPhoto> mend) {
		SetPhoto photo = mend.photo();
		Checkbox take = new Checkbox(this.wanted.contains(photo.id()));
		take.setAriaLabel(getTranslation("desk.set.take", photo.fileName()));
		take.setEnabled(!photo.ownWording());
		take.addValueChangeListener((change) -> choose(photo.id(), change.getValue()));
		Div words = new Div();
		words.addClassName("words");
		Span name = new Span(photo.fileName());
		name.addClassName("soft");
		words.add(name);
		if (!mend.fixes().edits().isEmpty()) {
			words.add(new DiffSnippet(mend.before(), mend.after()));
		}
		mend.fixes()
			.made()
			.stream()
			.filter(Fix.FieldFix.class::isInstance)
			.forEach((fix) -> words.add(new Div(fix.label().in(getLocale()))));
		notes(mend).forEach((note) -> {
			Span line = new Span(note);
			line.addClassName("mend-note");
			words.add(line);
		});
		Div row = new Div(take, new SetThumb(photo, this.ruleId), words);
		row.addClassName("set-row");
		row.getElement().setAttribute("role", "listitem");
		return row;
	}

	private List<String> notes(PhotoMend<SetPhoto> mend) {
		List<String> notes = new ArrayList<>();
		if (mend.photo().ownWording()) {
			notes.add(getTranslation("desk.set.own-wording"));
		}
		else if (mend.photo().state() == PhotoState.APPROVED) {
			notes.add(getTranslation("desk.set.approved"));
		}
		if (!mend.fixes().dropped().isEmpty()) {
			notes.add(getTranslation("desk.set.dropped", mend.fixes().dropped().size()));
		}
		return notes;
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
