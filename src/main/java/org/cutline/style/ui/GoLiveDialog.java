package org.cutline.style.ui;

import java.util.function.Predicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks why a version is to go live. */
final class GoLiveDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	GoLiveDialog(String name, int version, String trial, Predicate<String> live) {
		setHeaderTitle(getTranslation("style.go-live.title", name, version));
		setWidth("520px");
		add(new Paragraph(trial.isEmpty() ? getTranslation("style.go-live.untried") : trial));
		TextArea reason = new TextArea(getTranslation("style.reason"));
		reason.setRequiredIndicatorVisible(true);
		reason.setMaxLength(1000);
		reason.setWidthFull();
		reason.focus();
		reason.setValueChangeMode(ValueChangeMode.EAGER);
		add(reason);
		Button go = new Button(getTranslation("style.go-live.do"), (click) -> {
			if (live.test(reason.getValue())) {
				close();
			}
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		go.setEnabled(false);
		reason.addValueChangeListener((change) -> go.setEnabled(!change.getValue().isBlank()));
		getFooter().add(new Button(getTranslation("style.cancel"), (click) -> close()), go);
	}

}
