package org.cutline.style.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.style.StyleCard;
import org.cutline.style.StyleOutcome;

/** Makes a new style out of one that is there. */
final class CopyDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	CopyDialog(StyleRoom room, StyleCard from, Consumer<String> made) {
		setHeaderTitle(getTranslation("style.copy"));
		setWidth("440px");
		Select<StyleCard> source = new Select<>();
		source.setLabel(getTranslation("style.copy.from"));
		source.setItems(room.book().all());
		source.setItemLabelGenerator((card) -> card.style().name());
		source.setValue(from);
		TextField name = new TextField(getTranslation("style.name"));
		name.setMaxLength(80);
		name.setValueChangeMode(ValueChangeMode.EAGER);
		TextField id = new TextField(getTranslation("style.id"));
		id.setHelperText(getTranslation("style.refused.id-not-valid"));
		id.setMaxLength(60);
		name.addValueChangeListener((change) -> id.setValue(slug(change.getValue())));
		Button make = new Button(getTranslation("style.copy.make"), (click) -> {
			if (name.getValue().isBlank()) {
				name.setInvalid(true);
				return;
			}
			switch (room.book().copy(source.getValue().last(), id.getValue(), name.getValue())) {
				case StyleOutcome.Done(var version) -> {
					close();
					made.accept(version.styleId());
				}
				case StyleOutcome.Refused refused -> {
					id.setInvalid(true);
					id.setErrorMessage(Refusals.sentence(this, refused));
				}
				case StyleOutcome.Stale _, StyleOutcome.Unknown _ -> {
					id.setInvalid(true);
					id.setErrorMessage(getTranslation("style.refused.id-taken"));
				}
			}
		});
		make.addThemeVariants(ButtonVariant.PRIMARY);
		Div form = new Div(source, name, id);
		form.addClassName("style-dialog");
		add(form);
		name.focus();
		getFooter().add(new Button(getTranslation("style.cancel"), (click) -> close()), make);
	}

	private static String slug(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
