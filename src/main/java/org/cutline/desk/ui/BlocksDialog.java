package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cutline.desk.BlockChoice;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockPreview;
import org.cutline.desk.BlockSurvey;
import org.cutline.desk.MendResult;
import org.cutline.desk.MendResult.Outcome;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetPhoto;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * Where the blocks of many photos disagree: by field, then what choosing a block would
 * do, then what became of it with the way back.
 */
final class BlocksDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient BlockChoices choices;

	private final transient SetDesk desk;

	private final boolean mayEdit;

	private final transient List<PhotoId> photos;

	private final transient Runnable changed;

	private final Div page = new Div();

	private transient @Nullable Field only;

	/**
	 * Makes the dialog; {@link #survey} or {@link #preview} fills it.
	 * @param choices surveys and changes
	 * @param desk takes back
	 * @param mayEdit whether a choice is offered
	 * @param photos the photos, at most {@link BlockChoices#MOST_AT_ONCE}
	 * @param changed told after photos have been changed
	 */
	BlocksDialog(BlockChoices choices, SetDesk desk, boolean mayEdit, List<PhotoId> photos, Runnable changed) {
		this.choices = choices;
		this.desk = desk;
		this.mayEdit = mayEdit;
		this.photos = List.copyOf(photos);
		this.changed = changed;
		addClassNames("set-dialog", "blocks-dialog");
		setWidth("960px");
		setMinHeight("320px");
		setMaxHeight("84vh");
		this.page.addClassName("set-page");
		add(this.page);
	}

	/** Asks about one field only. */
	void survey(Field field) {
		this.only = field;
		survey();
	}

	/** Lists where the blocks disagree. */
	void survey() {
		setHeaderTitle(getTranslation("desk.blocks.set.title", this.photos.size()));
		buttons();
		SetJob.<Optional<BlockSurvey>>run(getTranslation("desk.blocks.set.reading"), this.photos.size(),
				(progress) -> this.choices.survey(this.photos, progress), this::show,
				(found) -> found.ifPresentOrElse(
						(survey) -> show(new BlockSurveyList(survey, this.only, this.mayEdit, this::preview)),
						this::stopped));
	}

	/** Shows what a choice would do. */
	void preview(BlockChoice choice) {
		setHeaderTitle(title(choice));
		buttons();
		SetJob.<Optional<BlockPreview>>run(getTranslation("desk.blocks.set.reading"), this.photos.size(),
				(progress) -> this.choices.preview(choice, this.photos, progress), this::show,
				(found) -> found.ifPresentOrElse(this::preview, this::stopped));
	}

	private void preview(BlockPreview found) {
		Button back = new Button(getTranslation("desk.set.back"), (click) -> survey());
		Button apply = new Button();
		apply.addThemeVariants(ButtonVariant.PRIMARY);
		BlockPreviewList list = new BlockPreviewList(found, (wanted) -> {
			apply.setText(getTranslation("desk.blocks.set.apply", wanted));
			apply.setEnabled(wanted > 0);
		});
		apply.addClickListener((click) -> apply(found.choice(), list.wanted()));
		show(list);
		buttons(back, apply);
		apply.focus();
	}

	private void apply(BlockChoice choice, List<SetPhoto> wanted) {
		buttons();
		String note = title(choice);
		SetJob.<List<MendResult>>run(note, wanted.size(),
				(progress) -> this.choices.apply(choice, wanted, note, progress), this::show, this::report);
	}

	private void report(List<MendResult> results) {
		this.changed.run();
		setHeaderTitle(getTranslation("desk.set.report"));
		show(new MendReport(results));
		Button back = new Button(getTranslation("desk.set.back"), (click) -> survey());
		buttons(back);
		if (results.stream().anyMatch((result) -> result.outcome() == Outcome.CHANGED)) {
			buttons(back, new Button(getTranslation("desk.set.undo"), (click) -> undo(results)));
		}
	}

	private void undo(List<MendResult> batch) {
		buttons();
		SetJob.<List<MendResult>>run(getTranslation("desk.set.undoing"), batch.size(),
				(progress) -> this.desk.takeBack(batch, progress), this::show, this::report);
	}

	private String title(BlockChoice choice) {
		return getTranslation("desk.blocks.set.choice", choice.field().label(getLocale()),
				FieldSource.name(choice.block()));
	}

	private void stopped() {
		show(new Paragraph(getTranslation("desk.blocks.set.stopped")));
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
