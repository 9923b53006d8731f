package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.EditOutcome.Stale;
import org.cutline.photo.PhotoFields;
import org.cutline.shell.WordDiffText;

/**
 * Somebody else saved first: shows both texts of every field that differs, word by word,
 * and lets the editor decide field by field. Nothing is thrown away before that.
 */
final class ConflictDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient Map<Field, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

	private final Button use = new Button(getTranslation("desk.conflict.use"));

	/**
	 * Asks.
	 * @param session the editor's side
	 * @param stale the other side
	 * @param who the other's name
	 * @param decided told the fields that are to be written over the other's edition; may
	 * be none
	 */
	ConflictDialog(EditSession session, Stale stale, String who, Consumer<Map<Field, FieldValue>> decided) {
		setHeaderTitle(getTranslation("desk.conflict.title", who));
		addClassName("conflict-dialog");
		setWidth("760px");
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("desk.conflict.why", who)));
		PhotoFields base = session.base().fields();
		PhotoFields theirs = stale.theirs().fields();
		PhotoFields mine = session.fields();
		for (Field field : differing(session, base, theirs)) {
			add(question(field, base, theirs, mine, who));
		}
		this.use.addThemeVariants(ButtonVariant.PRIMARY);
		this.use.addClickListener((click) -> {
			close();
			decided.accept(chosen(mine));
		});
		Button later = new Button(getTranslation("desk.conflict.later"), (click) -> close());
		getFooter().add(later, this.use);
		enableUse();
	}

	private static Set<Field> differing(EditSession session, PhotoFields base, PhotoFields theirs) {
		PhotoFields mine = session.fields();
		Set<Field> fields = new LinkedHashSet<>(session.changes().keySet());
		Field.all().stream().filter((field) -> !same(field, theirs, base)).forEach(fields::add);
		fields.removeIf((field) -> same(field, theirs, mine));
		return fields;
	}

	private static boolean same(Field field, PhotoFields one, PhotoFields other) {
		return one.value(field).saysSame(other.value(field));
	}

	private static String whole(Field field, PhotoFields fields) {
		return FieldText.whole(fields.value(field));
	}

	private Div question(Field field, PhotoFields base, PhotoFields theirs, PhotoFields mine, String who) {
		RadioButtonGroup<Side> choice = new RadioButtonGroup<>();
		choice.setItems(Side.values());
		choice.setAriaLabel(field.label(getLocale()));
		choice.setItemLabelGenerator(
				(side) -> getTranslation((side == Side.MINE) ? "desk.conflict.mine" : "desk.conflict.theirs", who));
		boolean onlyMine = same(field, theirs, base);
		boolean onlyTheirs = same(field, mine, base);
		if (onlyMine || onlyTheirs) {
			choice.setValue(onlyMine ? Side.MINE : Side.THEIRS);
		}
		choice.addValueChangeListener((change) -> enableUse());
		this.choices.put(field, choice);
		Div question = new Div(new H3(field.label(getLocale())),
				new WordDiffText(whole(field, theirs), whole(field, mine)), choice);
		question.addClassName("conflict-question");
		return question;
	}

	private void enableUse() {
		this.use.setEnabled(this.choices.values().stream().allMatch((choice) -> choice.getValue() != null));
	}

	private Map<Field, FieldValue> chosen(PhotoFields mine) {
		Map<Field, FieldValue> chosen = new LinkedHashMap<>();
		this.choices.forEach((field, choice) -> {
			if (choice.getValue() == Side.MINE) {
				chosen.put(field, mine.value(field));
			}
		});
		return chosen;
	}

	private enum Side {

		MINE, THEIRS

	}

}
