package org.cutline.desk.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text looks damaged by an earlier program, shows it repaired word by word,
 * and leaves the choice to the editor.
 */
final class RepairNotice extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Field field;

	private final transient FieldDesk desk;

	private final transient Runnable decided;

	private transient FieldValue shown = FieldValue.EMPTY;

	private transient @Nullable FieldValue left;

	/**
	 * Makes a notice, which is not seen until there is something to repair.
	 * @param field the field
	 * @param desk what repairs it
	 * @param decided told when the editor has chosen
	 */
	RepairNotice(Field field, FieldDesk desk, Runnable decided) {
		this.decided = decided;
		this.field = field;
		this.desk = desk;
		addClassName("repair-notice");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", getTranslation("desk.repair.of", field.label(getLocale())));
		setVisible(false);
	}

	/** Shows what there is to repair in a value, if anything. */
	void show(FieldValue value) {
		if (value.equals(this.shown)) {
			return;
		}
		this.shown = value;
		removeAll();
		Optional<Repair> repair = this.desk.mayEdit() && !value.equals(this.left) ? found(value) : Optional.empty();
		setVisible(repair.isPresent());
		repair.ifPresent((one) -> fill(one, value));
	}

	/**
	 * The repair of a value.
	 * @param value the value
	 * @return empty if it is sound or cannot be edited
	 */
	static Optional<Repair> found(FieldValue value) {
		return Repair.of(value).filter((repair) -> !repair.in(value).saysSame(value));
	}

	private void fill(Repair repair, FieldValue value) {
		FieldValue repaired = repair.in(value);
		Paragraph why = new Paragraph(getTranslation("desk.repair.looks-damaged",
				getTranslation("desk.damage." + repair.damage().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
		Button use = new Button(getTranslation("desk.repair.use"), (click) -> {
			this.desk.change(this.field, repaired);
			this.decided.run();
		});
		Button leave = new Button(getTranslation("desk.repair.leave"), (click) -> {
			this.left = value;
			setVisible(false);
			this.decided.run();
		});
		use.addThemeVariants(ButtonVariant.SMALL);
		leave.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		Div deeds = new Div(use, leave);
		deeds.addClassName("deeds");
		add(why, new DiffSnippet(FieldText.whole(value), FieldText.whole(repaired)), deeds);
	}

}
