package org.cutline.story.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.cutline.shell.Keys;
import org.cutline.story.PlacedPhoto;

/** Gives a photo the story's own wording of its caption. */
final class WordingDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	WordingDialog(PlacedPhoto placed, Consumer<String> reword) {
		setHeaderTitle(getTranslation("story.wording"));
		addClassName("wording-dialog");
		setWidth("680px");
		TextArea words = new TextArea();
		words.setAriaLabel(getTranslation("story.wording"));
		words.setWidthFull();
		words.setMinRows(5);
		words.setValue(placed.caption());
		words.setAutofocus(true);
		Button use = new Button(getTranslation("story.wording.use"), (click) -> {
			close();
			reword.accept(words.getValue());
		});
		use.addThemeVariants(ButtonVariant.PRIMARY);
		use.setSuffixComponent(new Keys("Ctrl+↵"));
		use.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		add(new Paragraph(getTranslation("story.wording.why")), words);
		getFooter().add(new Button(getTranslation("shell.cancel"), (click) -> close()), use);
	}

}
