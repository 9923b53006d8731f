package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.LanguageTag;

/**
 * A text in all its languages side by side, the default first: each can be written, taken
 * out, and others added.
 */
final class LanguagesDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	/** What photo agencies write captions in. */
	private static final List<String> COMMON = List.of("en", "es", "fr", "de", "it", "pt", "ca", "eu", "gl", "nl", "pl",
			"uk", "ru", "tr", "ar", "he", "zh", "ja", "ko", "hi", "en-US", "en-GB", "es-ES", "es-MX", "pt-BR");

	private final transient Field field;

	private final transient FieldDesk desk;

	private final Div columns = new Div();

	private final ComboBox<String> add = new ComboBox<>(getTranslation("desk.languages.add"));

	private final transient Map<String, TextArea> texts = new LinkedHashMap<>();

	private final TextArea first;

	LanguagesDialog(Field field, FieldValue value, FieldDesk desk) {
		this.field = field;
		this.desk = desk;
		setHeaderTitle(getTranslation("desk.languages.of", field.label(getLocale())));
		addClassName("languages-dialog");
		setWidth("860px");
		this.columns.addClassName("language-columns");
		this.first = column(FieldValue.DEFAULT_LANGUAGE, value.text());
		LanguageLines.others(value).forEach(this::column);
		add(new Paragraph(getTranslation("desk.languages.why")), this.columns, adder());
		Button use = new Button(getTranslation("desk.languages.use"), (click) -> use());
		use.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(new Button(getTranslation("shell.cancel"), (click) -> close()), use);
	}

	private TextArea column(String tag, String text) {
		boolean first = tag.equals(FieldValue.DEFAULT_LANGUAGE);
		TextArea area = new TextArea(first ? getTranslation("desk.languages.default") : name(tag), text, "");
		area.setId("language-" + tag);
		area.setMinRows(3);
		area.setMaxRows(14);
		area.setReadOnly(first && this.field == Field.DESCRIPTION);
		area.getElement().setAttribute("lang", first ? "" : tag);
		this.texts.put(tag, area);
		Div column = new Div(area);
		column.addClassName("language-column");
		if (first && this.field == Field.DESCRIPTION) {
			area.setHelperText(getTranslation("desk.languages.caption"));
		}
		if (!first) {
			Button remove = new Button(getTranslation("desk.languages.remove"), (click) -> {
				this.texts.remove(tag);
				this.columns.remove(column);
				this.add.focus();
			});
			remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			remove.setAriaLabel(getTranslation("desk.languages.remove-of", name(tag)));
			column.add(remove);
		}
		this.columns.add(column);
		return area;
	}

	private String name(String tag) {
		return tag + " · " + LanguageTag.name(tag, getLocale());
	}

	private ComboBox<String> adder() {
		this.add.setItems((tag, typed) -> name(tag).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)),
				COMMON);
		this.add.setItemLabelGenerator(this::name);
		this.add.setAllowCustomValue(true);
		this.add.setHelperText(getTranslation("desk.languages.add-how"));
		this.add.addValueChangeListener((change) -> Optional.ofNullable(change.getValue()).ifPresent(this::begin));
		this.add.addCustomValueSetListener((set) -> begin(set.getDetail()));
		return this.add;
	}

	/** Begins another language, if it is one. */
	void begin(String written) {
		Optional<String> tag = LanguageTag.read(written)
			.or(() -> COMMON.stream().filter((each) -> isCalled(each, written)).findFirst());
		this.add.setInvalid(tag.isEmpty());
		this.add.setErrorMessage(getTranslation("desk.languages.no-tag"));
		tag.ifPresent((known) -> {
			this.add.clear();
			TextArea there = this.texts.get(known);
			((there != null) ? there : column(known, "")).focus();
		});
	}

	private boolean isCalled(String tag, String written) {
		return Stream.of(name(tag), LanguageTag.name(tag, getLocale())).anyMatch(written.strip()::equalsIgnoreCase);
	}

	private void use() {
		Map<String, String> written = new LinkedHashMap<>();
		this.texts.forEach((tag, area) -> {
			if (!area.getValue().isBlank()) {
				written.put(tag, area.getValue());
			}
		});
		if (!written.isEmpty() && this.first.isEmpty()) {
			this.first.setErrorMessage(getTranslation("desk.languages.no-default"));
			this.first.setInvalid(true);
			this.first.focus();
			return;
		}
		close();
		this.desk.change(this.field, written.isEmpty() ? FieldValue.EMPTY : FieldValue.ofLanguages(written));
	}

}
