package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Term;
import org.cutline.metadata.TermList;

/**
 * A field of a vocabulary: labels are shown and chosen, values stored. A value that the
 * list does not have is shown as it is and kept.
 */
final class TermsInput extends ComboBox<String> implements FieldInput {

	private static final long serialVersionUID = 1L;

	private final transient Field field;

	private final transient TermList list;

	private String own = "";

	TermsInput(Field field, TermList list, boolean mayEdit, Consumer<String> typed) {
		this.field = field;
		this.list = list;
		setLabel(field.label(getLocale()));
		setId("field-" + field.id());
		addClassName("field-input");
		setReadOnly(!mayEdit);
		setClearButtonVisible(mayEdit);
		setAllowCustomValue(true);
		setItemLabelGenerator(this::label);
		offer("");
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				typed.accept(Objects.requireNonNullElse(change.getValue(), ""));
			}
		});
		addCustomValueSetListener((set) -> {
			typed.accept(understood(set.getDetail()));
			// A value that did not change would leave what was typed on the screen.
			getElement().executeJs("this.inputElement.value = $0", (getValue() != null) ? label(getValue()) : "");
		});
	}

	@Override
	public ComboBox<String> component() {
		return this;
	}

	@Override
	public void enter() {
		focus();
	}

	@Override
	public void show(FieldValue value) {
		String text = value.text();
		if (!text.equals(Objects.requireNonNullElse(getValue(), ""))) {
			if (!text.equals(this.own)) {
				offer(text);
			}
			setValue(text.isEmpty() ? null : text);
		}
	}

	/** The value that is meant by a text: its term, or the text itself. */
	String understood(String text) {
		return this.list.find(text)
			.or(() -> this.list.terms().stream().filter((term) -> isCalled(term, text)).findFirst())
			.map(Term::value)
			.orElse(text.strip());
	}

	private boolean isCalled(Term term, String text) {
		return label(term.value()).equalsIgnoreCase(text.strip())
				|| term.label(getLocale()).equalsIgnoreCase(text.strip());
	}

	/** The terms, and in place of its own term a value that is written otherwise. */
	private void offer(String text) {
		this.own = text;
		Optional<Term> known = this.list.find(text);
		List<String> items = new ArrayList<>();
		if (!text.isEmpty() && (known.isEmpty() || known.get().retired())) {
			items.add(text);
		}
		this.list.offered()
			.stream()
			.map((term) -> (known.isPresent() && known.get().equals(term)) ? text : term.value())
			.forEach(items::add);
		setItems((item, typed) -> words(item).contains(typed.toLowerCase(Locale.ROOT)), items);
	}

	private String words(String item) {
		return (label(item) + ' ' + item + ' ' + this.list.find(item).map(Term::otherCode).orElse(""))
			.toLowerCase(Locale.ROOT);
	}

	private String label(String item) {
		return this.list.find(item)
			.map((term) -> term.label(getLocale()))
			.map((label) -> (this.field == Field.COUNTRY_CODE) ? item + " · " + label : label)
			.orElse(item);
	}

}
