package org.cutline.mapping.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldMove.How;
import org.cutline.shell.DeskIcon;
import org.jspecify.annotations.Nullable;

/** One move in the editor: our field, when it is taken, their fields, a text. */
final class MoveRow extends Div {

	private static final long serialVersionUID = 1L;

	/** The desk's own fields first, then the rest of the catalogue. */
	private static final List<Field> FIELDS = Stream
		.concat(Field.form().stream(), Field.all().stream().filter((field) -> field.place() == 0))
		.filter((field) -> field.kind() != Field.Kind.STRUCTURE)
		.toList();

	private final ComboBox<Field> ours = new ComboBox<>();

	private final Select<How> how = new Select<>();

	private final MultiSelectComboBox<Field> theirs = new MultiSelectComboBox<>();

	private final TextField text = new TextField();

	private final Button gone = new Button(new DeskIcon("close"));

	private final transient List<Field> order = new ArrayList<>();

	MoveRow(@Nullable FieldMove move, boolean mayEdit, Runnable changed, Consumer<MoveRow> remove) {
		addClassName("move-row");
		getElement().setAttribute("role", "group");
		this.ours.setItems(FIELDS.stream().filter(FieldMove::mayTake).toList());
		this.ours.setItemLabelGenerator((field) -> field.label(getLocale()));
		this.ours.setAriaLabel(getTranslation("mapping.ours"));
		this.ours.setPlaceholder(getTranslation("mapping.ours"));
		this.how.setItems(How.values());
		this.how.setItemLabelGenerator((each) -> MoveWords.how(each, this));
		this.how.setAriaLabel(getTranslation("mapping.how"));
		this.how.setValue(How.ALWAYS);
		this.theirs.setItems(FIELDS);
		this.theirs.setItemLabelGenerator((field) -> field.label(getLocale()));
		this.theirs.setAriaLabel(getTranslation("mapping.theirs"));
		this.theirs.setPlaceholder(getTranslation("mapping.theirs"));
		this.theirs.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
		this.text.setAriaLabel(getTranslation("mapping.text"));
		this.text.setPlaceholder(getTranslation("mapping.text"));
		this.text.setMaxLength(500);
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		Span arrow = new Span("←");
		arrow.addClassName("move-arrow");
		arrow.getElement().setAttribute("aria-hidden", "true");
		this.gone.addClickListener((click) -> remove.accept(this));
		this.gone.addThemeVariants(ButtonVariant.TERTIARY);
		this.gone.setTooltipText(getTranslation("mapping.move.remove"));
		this.gone.setVisible(mayEdit);
		add(this.ours, arrow, this.how, this.theirs, this.text, this.gone);
		if (move != null) {
			show(move);
		}
		this.ours.setReadOnly(!mayEdit);
		this.how.setReadOnly(!mayEdit);
		this.theirs.setReadOnly(!mayEdit);
		this.text.setReadOnly(!mayEdit);
		this.ours.addValueChangeListener((change) -> {
			showParts();
			changed.run();
		});
		this.how.addValueChangeListener((change) -> {
			showParts();
			changed.run();
		});
		this.theirs.addValueChangeListener((change) -> {
			this.order.retainAll(change.getValue());
			change.getValue().stream().filter((field) -> !this.order.contains(field)).forEach(this.order::add);
			changed.run();
		});
		this.text.addValueChangeListener((change) -> changed.run());
		showParts();
	}

	/** The move, or empty while our field is not named. */
	Optional<FieldMove> move() {
		return Optional.ofNullable(this.ours.getValue())
			.map((field) -> new FieldMove(field, this.how.getValue(), this.order, this.text.getValue()));
	}

	/** Marks what is missing or wrong. */
	void complain(String sentence) {
		this.ours.setInvalid(!sentence.isEmpty());
		this.ours.setErrorMessage(sentence);
	}

	void begin() {
		this.ours.focus();
	}

	private void show(FieldMove move) {
		this.ours.setValue(move.to());
		this.how.setValue(move.how());
		this.order.addAll(move.from());
		this.theirs.setValue(new LinkedHashSet<>(move.from()));
		this.text.setValue(move.text());
	}

	private void showParts() {
		boolean takes = this.how.getValue() != How.CLEAR;
		this.theirs.setVisible(takes);
		this.text.setVisible(takes);
		String name = Optional.ofNullable(this.ours.getValue())
			.map((field) -> field.label(getLocale()))
			.orElseGet(() -> getTranslation("mapping.ours"));
		getElement().setAttribute("aria-label", name);
		this.gone.setAriaLabel(getTranslation("mapping.move.remove") + ": " + name);
	}

}
