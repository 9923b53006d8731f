package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cutline.desk.MendResult;
import org.cutline.desk.MendResult.Outcome;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetPhoto;
import org.cutline.desk.SetQuestion;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.Message;
import org.cutline.stylebook.PhotoMend;

/**
 * The findings of a set: the list, then what “fix all” would do, then what became of it
 * with the way back.
 */
final class SetDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient SetDesk desk;

	private final boolean mayEdit;

	private final String title;

	private final transient SetQuestion question;

	private final transient Runnable changed;

	private final Div page = new Div();

	/**
	 * Makes the dialog; {@link #list} or {@link #preview} fills it.
	 * @param desk checks and mends
	 * @param mayEdit whether fixes are offered
	 * @param title what the set is
	 * @param question which captions
	 * @param changed told after photos have been changed
	 */
	SetDialog(SetDesk desk, boolean mayEdit, String title, SetQuestion question, Runnable changed) {
		this.desk = desk;
		this.mayEdit = mayEdit;
		this.title = title;
		this.question = question;
		this.changed = changed;
		addClassName("set-dialog");
		setWidth("960px");
		setMinHeight("320px");
		setMaxHeight("84vh");
		this.page.addClassName("set-page");
		add(this.page);
	}

	/** Checks the set and lists its findings. */
	void list() {
		setHeaderTitle(this.title);
		buttons();
		SetJob.<Optional<FindingSet<SetPhoto>>>run(getTranslation("desk.set.checking"), this.question.photos().size(),
				(progress) -> this.desk.check(this.question, progress), this::show, (found) -> found
					.ifPresentOrElse(this::list, () -> show(new Paragraph(getTranslation("desk.set.stopped")))));
	}

	private void list(FindingSet<SetPhoto> found) {
		SetList list = new SetList(found, this.mayEdit, this::preview);
		show(list);
		list.open();
	}

	/** Shows what the certain fixes of a group would do. */
	void preview(FindingGroup<SetPhoto> group) {
		setHeaderTitle(getTranslation("desk.set.preview", Message.of(group.ruleId() + ".title").in(getLocale())));
		Button back = new Button(getTranslation("desk.set.back"), (click) -> list());
		Button fix = new Button();
		fix.addThemeVariants(ButtonVariant.PRIMARY);
		MendPreview preview = new MendPreview(group.ruleId(), group.fixAll(), (wanted) -> {
			fix.setText(getTranslation("desk.set.fix", wanted));
			fix.setEnabled(wanted > 0);
		});
		fix.addClickListener((click) -> fix(group.ruleId(), preview.wanted()));
		show(preview);
		buttons(back, fix);
		fix.focus();
	}

	private void fix(String ruleId, List<PhotoMend<SetPhoto>> mends) {
		buttons();
		String note = getTranslation("desk.set.note", ruleId);
		SetJob.<List<MendResult>>run(getTranslation("desk.set.fixing"), mends.size(),
				(progress) -> this.desk.fix(mends, note, progress), this::show, this::report);
	}

	private void report(List<MendResult> results) {
		this.changed.run();
		setHeaderTitle(getTranslation("desk.set.report"));
		show(new MendReport(results));
		Button list = new Button(getTranslation("desk.set.back"), (click) -> list());
		if (results.stream().anyMatch((result) -> result.outcome() == Outcome.CHANGED)) {
			Button undo = new Button(getTranslation("desk.set.undo"), (click) -> undo(results));
			buttons(list, undo);
		}
		else {
			buttons(list);
		}
	}

	private void undo(List<MendResult> batch) {
		buttons();
		SetJob.<List<MendResult>>run(getTranslation("desk.set.undoing"), batch.size(),
				(progress) -> this.desk.takeBack(batch, progress), this::show, this::report);
	}

	private void show(Component content) {
		this.page.removeAll();
		this.page.add(content);
	}

	private void buttons(Component... more) {
		getFooter().removeAll();
		getFooter().add(new Button(getTranslation("shell.close"), (click) -> close()));
		getFooter().add(more);
	}

}
