package org.cutline.mapping.ui;

import java.util.function.Predicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks why a version goes live, or a mapping retires. */
final class ReasonDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	ReasonDialog(String title, String what, String deed, Predicate<String> done) {
		setHeaderTitle(title);
		setWidth("520px");
		TextArea reason = new TextArea(getTranslation("mapping.reason"));
		reason.setRequiredIndicatorVisible(true);
		reason.setMaxLength(1000);
		reason.setWidthFull();
		reason.setValueChangeMode(ValueChangeMode.EAGER);
		reason.focus();
		add(new Paragraph(what), reason);
		Button go = new Button(deed, (click) -> {
			if (done.test(reason.getValue())) {
				close();
			}
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		go.setEnabled(false);
		reason.addValueChangeListener((change) -> go.setEnabled(!change.getValue().isBlank()));
		getFooter().add(new Button(getTranslation("mapping.cancel"), (click) -> close()), go);
	}

}
