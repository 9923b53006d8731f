package org.cutline.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before words that were not saved are left. */
final class LeaveDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	LeaveDialog(Runnable leave, Runnable stay) {
		setHeaderTitle(getTranslation("story.leave"));
		setCloseOnEsc(false);
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("story.leave.why")));
		Button back = new Button(getTranslation("story.leave.stay"), (click) -> {
			close();
			stay.run();
		});
		back.addThemeVariants(ButtonVariant.PRIMARY);
		Button away = new Button(getTranslation("story.leave.leave"), (click) -> {
			close();
			leave.run();
		});
		getFooter().add(away, back);
	}

}
