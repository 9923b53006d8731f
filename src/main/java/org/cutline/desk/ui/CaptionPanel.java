package org.cutline.desk.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.TextRange;
import org.cutline.style.CheckedCaption;
import org.cutline.style.Facts;
import org.cutline.metadata.Field;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoView;
import org.cutline.shell.Notices;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;
import org.jspecify.annotations.Nullable;

/**
 * The caption being written: the text, its parts as chips, and what the stylebook found.
 */
final class CaptionPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final CaptionText text = new CaptionText();

	private final CaptionChips chips;

	private final FindingsList findings;

	private final Div notice = new Div();

	private final transient BiConsumer<Field, String> fixField;

	private final transient PartDesk parts;

	private final transient Overruling overruling;

	private final boolean mayEdit;

	private transient @Nullable CheckedCaption checked;

	private @Nullable FormPopover open;

	private transient @Nullable EditSession session;

	CaptionPanel(boolean mayEdit, BiConsumer<String, Integer> typed, BiConsumer<Field, String> fixField,
			Supplier<String> houseDate, Runnable repeat, PartDesk parts, Function<PersonId, String> names,
			Overruling overruling) {
		this.overruling = overruling;
		this.mayEdit = mayEdit;
		this.fixField = fixField;
		this.parts = parts;
		this.chips = new CaptionChips(mayEdit, this::choose);
		this.findings = new FindingsList(mayEdit, names, new Deeds());
		addClassName("caption-panel");
		this.notice.addClassName("draft-notice");
		this.notice.setVisible(false);
		this.text.setReadOnly(!mayEdit);
		this.text.onTyped(typed::accept);
		this.text.onDateWanted(() -> insertDate(houseDate.get()));
		if (mayEdit) {
			this.text.onPreviousWanted(repeat::run);
		}
		this.text.onCopyFound(this::offerCopy);
		this.text.onRefused(() -> Notices.refused(getTranslation("desk.part.overtaken")));
		this.text.onChosen(this.findings::point);
		add(this.notice, this.text, this.chips, this.findings);
	}

	/** Opens the text of a session. */
	void load(EditSession session, PersonId person) {
		PhotoView base = session.base();
		this.session = session;
		this.notice.setVisible(false);
		this.text.load(session.fields().text(Field.DESCRIPTION), "cutline-draft-" + person + "-" + base.id(),
				base.edition());
	}

	void show(int sequence, CheckedCaption read, EditSession of) {
		this.checked = read;
		this.session = of;
		this.text.showStyle(read.style().name(), read.caption().language().locale());
		this.text.showFindings(sequence, this.findings.show(read));
		this.chips.show(sequence, read, of.fields(), of.base().captureTime());
	}

	/** Puts another text in place of the whole; Undo brings the old one back. */
	void replaceAll(String caption) {
		this.text.replaceAll(caption);
	}

	int sequence() {
		return this.text.sequence();
	}

	void focus() {
		this.text.focus();
	}

	void forgetCopy() {
		this.text.forgetCopy();
	}

	void applyFix(int number) {
		this.findings.fix(number).ifPresent(this::apply);
	}

	/** Says that a draft was taken up, with a way to throw it away. */
	void offerDiscard(Runnable discard) {
		Button button = new Button(getTranslation("desk.draft.discard"), (click) -> {
			this.text.forgetCopy();
			discard.run();
		});
		show(getTranslation("desk.draft.yours"), button);
	}

	/** Opens the credit builder, whether there is a credit or not. */
	void buildCredit() {
		this.chips.credit().ifPresent(this.chips::press);
	}

	/** Opens the form of a part; somebody who only reads is shown its words. */
	private void choose(CaptionPart part, ChipButton chip) {
		CheckedCaption read = this.checked;
		EditSession of = this.session;
		if (read == null || of == null) {
			return;
		}
		if (!this.mayEdit) {
			Optional.ofNullable(chip.shown()).map(Chip::range).ifPresent(this::reveal);
			return;
		}
		int counted = this.text.shown();
		Optional.ofNullable(this.open).ifPresent(FormPopover::close);
		PartForm form = this.parts.form(part, read, of.fields());
		form.writeTo((edits) -> this.text.apply(counted, edits));
		this.open = FormPopover.open(chip, form, this.text::focus);
	}

	private void offerCopy(String copy) {
		show(getTranslation("desk.draft.copy"), new Button(getTranslation("desk.draft.take-copy"), (click) -> {
			this.notice.setVisible(false);
			this.text.replaceAll(copy);
		}));
	}

	private void show(String sentence, Button action) {
		action.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		this.notice.removeAll();
		this.notice.add(new Span(sentence), action);
		this.notice.setVisible(true);
	}

	private void apply(Fix fix) {
		switch (fix) {
			case Fix.TextFix textFix -> this.text.apply(textFix.edits());
			case Fix.FieldFix fieldFix -> this.fixField.accept(Facts.field(fieldFix.field()), fieldFix.newValue());
		}
	}

	private void insertDate(String date) {
		if (date.isEmpty()) {
			Notices.refused(getTranslation("desk.no-date"));
		}
		else {
			this.text.insert(date);
		}
	}

	private void reveal(TextRange range) {
		this.text.reveal(range);
	}

	/** Leads to the first finding of a rule, in the list and in the text. */
	void goTo(String ruleId) {
		this.findings.place(ruleId).ifPresent((place) -> {
			this.findings.point(place);
			Optional.ofNullable(this.findings.at(place).range()).ifPresent(this::reveal);
		});
	}

	/** Overrules findings of the photo that is open. */
	interface Overruling {

		/**
		 * Overrules a finding.
		 * @return false if that was refused
		 */
		boolean overrule(Finding finding, String reason);

		void takeBack(Finding finding);

	}

	/** What the list of findings does here. */
	private final class Deeds implements FindingDeeds {

		@Override
		public void apply(Fix fix) {
			CaptionPanel.this.apply(fix);
		}

		@Override
		public void reveal(TextRange range) {
			CaptionPanel.this.reveal(range);
		}

		@Override
		public void askOverrule(Finding finding, Component beside) {
			OverruleForm form = new OverruleForm(finding.sentence(getLocale()),
					(reason) -> CaptionPanel.this.overruling.overrule(finding, reason));
			FormPopover.open(beside, form, CaptionPanel.this.text::focus);
		}

		@Override
		public void takeBack(Finding finding) {
			CaptionPanel.this.overruling.takeBack(finding);
		}

	}

}
