package org.cutline.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.cutline.shell.WordDiffText;
import org.cutline.story.StoryText;
import org.cutline.story.StoryView;

/**
 * Somebody else wrote the story first: shows both word by word, theirs struck out where
 * mine differs, and lets the editor decide. Nothing is thrown away before that.
 */
final class ConflictDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	ConflictDialog(StoryView theirs, StoryText mine, String who, Runnable useMine, Runnable useTheirs) {
		setHeaderTitle(getTranslation("story.conflict", who));
		addClassName("conflict-dialog");
		setWidth("860px");
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("story.conflict.why", who)));
		add(new WordDiffText(theirs.text().headline(), mine.headline()),
				new WordDiffText(theirs.text().slug(), mine.slug()),
				new WordDiffText(theirs.text().copy(), mine.copy()));
		Button later = new Button(getTranslation("story.conflict.later"), (click) -> close());
		Button take = new Button(getTranslation("story.conflict.theirs", who), (click) -> {
			close();
			useTheirs.run();
		});
		Button keep = new Button(getTranslation("story.conflict.mine"), (click) -> {
			close();
			useMine.run();
		});
		keep.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(later, take, keep);
	}

}
