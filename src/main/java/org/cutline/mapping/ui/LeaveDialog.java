package org.cutline.mapping.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before changes of a mapping that were not saved are left. */
final class LeaveDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	LeaveDialog(Runnable leave, Runnable stay) {
		setHeaderTitle(getTranslation("mapping.leave"));
		setCloseOnEsc(false);
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("mapping.leave.why")));
		Button back = new Button(getTranslation("mapping.leave.stay"), (click) -> {
			close();
			stay.run();
		});
		back.addThemeVariants(ButtonVariant.PRIMARY);
		back.focus();
		getFooter().add(new Button(getTranslation("mapping.leave.leave"), (click) -> {
			close();
			leave.run();
		}), back);
	}

}
