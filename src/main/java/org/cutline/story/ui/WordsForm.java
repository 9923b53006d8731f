package org.cutline.story.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.story.StoryText;

/** The fields in which a story's words are written. */
final class WordsForm extends Div {

	private static final long serialVersionUID = 1L;

	private final TextField headline = new TextField(getTranslation("story.headline"));

	private final TextField slug = new TextField(getTranslation("story.slug"));

	private final TextArea copy = new TextArea(getTranslation("story.copy"));

	WordsForm(StoryText text) {
		addClassName("words-form");
		this.headline.setValue(text.headline());
		this.headline.setMaxLength(1000);
		this.slug.setValue(text.slug());
		this.slug.setMaxLength(200);
		this.slug.addClassName("slug");
		this.copy.setValue(text.copy());
		this.copy.setMinRows(16);
		this.copy.setPlaceholder(getTranslation("story.copy.example"));
		add(this.headline, this.slug, this.copy);
	}

	StoryText text() {
		return new StoryText(this.headline.getValue(), this.slug.getValue(), this.copy.getValue());
	}

	void focus() {
		if (this.headline.isEmpty()) {
			this.headline.focus();
		}
		else {
			this.copy.focus();
		}
	}

}
