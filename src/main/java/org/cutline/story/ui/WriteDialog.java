package org.cutline.story.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.cutline.shell.Keys;
import org.cutline.shell.Notices;
import org.cutline.story.StoryOutcome;
import org.cutline.story.StoryText;

/** Writes a story by hand. */
final class WriteDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient StoryRoom room;

	private final WordsForm form = new WordsForm(new StoryText("", "", ""));

	WriteDialog(StoryRoom room) {
		this.room = room;
		setHeaderTitle(getTranslation("story.write"));
		setWidth("820px");
		setCloseOnOutsideClick(false);
		add(this.form);
		Button save = new Button(getTranslation("story.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		save.setSuffixComponent(new Keys("Ctrl+↵"));
		save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		getFooter().add(new Button(getTranslation("shell.cancel"), (click) -> close()), save);
		addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				this.form.focus();
			}
		});
	}

	private void save() {
		switch (this.room.desk().write(this.form.text())) {
			case StoryOutcome.Saved saved -> {
				close();
				StoryNavigation.open(UI.getCurrentOrThrow(), saved.story().id());
			}
			case StoryOutcome.Refused refused ->
				Notices.refused(getTranslation("story.refused." + refused.reason().code()));
			case StoryOutcome.Conflict _, StoryOutcome.Unknown _ -> Notices.refused(getTranslation("story.gone"));
		}
	}

}
