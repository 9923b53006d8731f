package org.cutline.style.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before changes of a style that were not saved are left. */
final class LeaveDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	LeaveDialog(Runnable leave, Runnable stay) {
		setHeaderTitle(getTranslation("style.leave"));
		setCloseOnEsc(false);
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("style.leave.why")));
		Button back = new Button(getTranslation("style.leave.stay"), (click) -> {
			close();
			stay.run();
		});
		back.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(new Button(getTranslation("style.leave.leave"), (click) -> {
			close();
			leave.run();
		}), back);
	}

}
