package org.cutline.mapping.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.mapping.MappingOutcome;

/** Begins a mapping: its name and its agencies. */
final class NewMappingDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	NewMappingDialog(MappingRoom room, Consumer<String> made) {
		setHeaderTitle(getTranslation("mapping.new.title"));
		setWidth("440px");
		TextField name = new TextField(getTranslation("mapping.name"));
		name.setMaxLength(80);
		name.setRequiredIndicatorVisible(true);
		name.setPlaceholder("EPA");
		name.setValueChangeMode(ValueChangeMode.EAGER);
		name.focus();
		TextField agencies = new TextField(getTranslation("mapping.agencies"));
		agencies.setHelperText(getTranslation("mapping.agencies.help"));
		agencies.setPlaceholder("EPA; European Pressphoto Agency");
		agencies.setValueChangeMode(ValueChangeMode.EAGER);
		Button make = new Button(getTranslation("mapping.new.make"), (click) -> {
			List<String> labels = agencies.isEmpty() ? List.of(name.getValue())
					: Arrays.asList(agencies.getValue().split(";"));
			switch (room.mappings().begin(name.getValue(), labels)) {
				case MappingOutcome.Done(var version) -> {
					close();
					made.accept(version.mapping().id());
				}
				case MappingOutcome.Refused refused -> {
					name.setInvalid(true);
					name.setErrorMessage(Refusals.sentence(this, refused));
				}
				case MappingOutcome.Stale _, MappingOutcome.Unknown _ -> {
					name.setInvalid(true);
					name.setErrorMessage(getTranslation("mapping.gone"));
				}
			}
		});
		make.addThemeVariants(ButtonVariant.PRIMARY);
		make.addClickShortcut(Key.ENTER);
		Div form = new Div(name, agencies);
		form.addClassName("style-dialog");
		add(form);
		getFooter().add(new Button(getTranslation("mapping.cancel"), (click) -> close()), make);
	}

}
