package org.cutline.story.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryFix;
import org.cutline.story.StoryView;

/** What does not fit between the story and its photos, and what would put it right. */
final class ChecksPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final boolean mayWrite;

	private final transient Consumer<StoryFix> onFix;

	private final Div list = new Div();

	ChecksPanel(boolean mayWrite, Consumer<StoryFix> onFix) {
		this.mayWrite = mayWrite;
		this.onFix = onFix;
		addClassName("story-checks");
		this.list.addClassName("finding-list");
		add(new H2(getTranslation("story.checks")), this.list);
	}

	void show(StoryView story, List<StoryCheck> checks) {
		this.list.removeAll();
		checks.forEach((check) -> this.list.add(row(check)));
		if (checks.isEmpty()) {
			Paragraph nothing = new Paragraph(
					getTranslation(story.photos().isEmpty() ? "story.checks.no-photos" : "story.checks.none"));
			nothing.addClassName("soft");
			this.list.add(nothing);
		}
	}

	private Div row(StoryCheck check) {
		Span sentence = new Span(CheckText.sentence(check));
		sentence.addClassName("sentence");
		Div why = new Div(CheckText.why(check));
		why.addClassName("why");
		Div words = new Div(sentence, why);
		words.addClassName("words");
		Div row = new Div(words);
		String tone = switch (check.level()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case HINT -> "hint";
			case FINE -> "ok";
		};
		row.addClassNames("finding", tone);
		row.getElement().setAttribute("data-check", check.id());
		if (this.mayWrite && !check.fixes().isEmpty()) {
			row.add(fixes(check, sentence.getText()));
		}
		return row;
	}

	private Div fixes(StoryCheck check, String about) {
		Div fixes = new Div();
		fixes.addClassName("fixes");
		for (StoryFix fix : check.fixes()) {
			String name = fix.getClass().getSimpleName().toLowerCase(Locale.ROOT);
			Button button = new Button(getTranslation("story.fix." + name), (click) -> this.onFix.accept(fix));
			button.addThemeVariants(ButtonVariant.SMALL);
			button.setAriaLabel(button.getText() + ": " + about);
			fixes.add(button);
		}
		return fixes;
	}

}
