package org.cutline.story.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.cutline.story.StoryText;
import org.cutline.story.StoryView;

/**
 * Somebody else wrote the story first: shows both word by word, theirs struck out where
 * mine differs, and lets the editor decide. Nothing is thrown away before that.
 */
final class ConflictDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

	ConflictDialog(StoryView theirs, StoryText mine, String who, Runnable useMine, Runnable useTheirs) {
		setHeaderTitle(getTranslation("story.conflict", who));
		addClassName("conflict-dialog");
		setWidth("860px");
		setCloseOnOutsideClick(false);
		add(new Paragraph(getTranslation("story.conflict.why", who)));
		add(difference(theirs.text().headline(), mine.headline()), difference(theirs.text().slug(), mine.slug()),
				difference(theirs.text().copy(), mine.copy()));
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

	private static Div difference(String before, String after) {
		Div all = new Div();
		all.addClassName("word-diff");
		List<String> old = words(before);
		List<String> fresh = words(after);
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
			append(all, "span", old.subList(at, delta.getSource().getPosition()));
			append(all, "del", delta.getSource().getLines());
			append(all, "ins", delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		append(all, "span", old.subList(at, old.size()));
		return all;
	}

	private static void append(Div all, String tag, List<String> words) {
		if (!words.isEmpty()) {
			Element part = new Element(tag);
			part.setText(String.join("", words));
			all.getElement().appendChild(part);
		}
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

}
