package org.cutline.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.cutline.shell.Keys;

/** Ends the writing of a story: saved or not. */
final class WritingBar extends Div {

	private static final long serialVersionUID = 1L;

	WritingBar(Runnable onSave, Runnable onCancel) {
		addClassName("writing-bar");
		Button save = new Button(getTranslation("story.save"), (click) -> onSave.run());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		save.setSuffixComponent(new Keys("Ctrl+↵"));
		add(new Button(getTranslation("shell.cancel"), (click) -> onCancel.run()), save);
	}

}
