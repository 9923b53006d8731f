package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.LanguageTag;
import org.cutline.shell.DeskIcon;
import org.jspecify.annotations.Nullable;

/** The other languages of a text, one below the other, and the way to edit them. */
final class LanguageLines extends Div {

	private static final long serialVersionUID = 1L;

	private final @Nullable NativeButton button;

	private transient FieldValue value = FieldValue.EMPTY;

	LanguageLines(Field field, FieldDesk desk) {
		addClassName("language-lines");
		setVisible(false);
		this.button = (desk.mayEdit() && field.kind() == Field.Kind.LANGUAGES) ? button(field, desk) : null;
	}

	private NativeButton button(Field field, FieldDesk desk) {
		NativeButton languages = new NativeButton();
		languages.add(new DeskIcon("languages"));
		languages.setAriaLabel(getTranslation("desk.languages.of", field.label(getLocale())));
		languages.setTitle(getTranslation("desk.languages"));
		languages.addClickListener((click) -> new LanguagesDialog(field, this.value, desk).open());
		return languages;
	}

	/** Opens the languages for editing; there is none for a reader. */
	Optional<NativeButton> button() {
		return Optional.ofNullable(this.button);
	}

	/** Shows the languages of a value that are not its default. */
	void show(FieldValue shown) {
		if (shown.equals(this.value)) {
			return;
		}
		this.value = shown;
		removeAll();
		others(shown).forEach((tag, text) -> {
			Span name = new Span(tag);
			name.addClassName("tag");
			name.setTitle(LanguageTag.name(tag, getLocale()));
			Span words = new Span(text);
			words.addClassName("words");
			words.getElement().setAttribute("lang", tag);
			add(new Div(name, words));
		});
		setVisible(getComponentCount() > 0);
	}

	/**
	 * The other languages of a value.
	 * @param value the value
	 * @return from tag to text, without the default
	 */
	static Map<String, String> others(FieldValue value) {
		if (!(value instanceof FieldValue.Languages(Map<String, String> languages))) {
			return Map.of();
		}
		Map<String, String> others = new LinkedHashMap<>(languages);
		others.remove(FieldValue.DEFAULT_LANGUAGE);
		return others;
	}

}
