package org.cutline.story.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.story.PhotoSuggestion;

/** Other photos of the desk that may suit the story; a click attaches one. */
final class SuggestionsPanel extends Section {

	/** How many are shown. */
	static final int MOST = 8;

	private static final long serialVersionUID = 1L;

	private static final int NAMES = 3;

	private final boolean mayWrite;

	private final transient Consumer<PhotoId> attach;

	private final Div grid = new Div();

	SuggestionsPanel(boolean mayWrite, Consumer<PhotoId> attach) {
		this.mayWrite = mayWrite;
		this.attach = attach;
		addClassName("suggestions");
		Span how = new Span(getTranslation("story.suggested.how"));
		how.addClassName("soft");
		Div head = new Div(new H2(getTranslation("story.suggested")), how);
		head.addClassName("panel-head");
		this.grid.addClassName("suggestion-grid");
		add(head, this.grid);
	}

	void show(List<PhotoSuggestion> suggestions) {
		this.grid.removeAll();
		suggestions.forEach((suggestion) -> this.grid.add(this.mayWrite ? button(suggestion) : link(suggestion)));
		setVisible(!suggestions.isEmpty());
	}

	private NativeButton button(PhotoSuggestion suggestion) {
		PhotoCard photo = suggestion.photo();
		NativeButton button = new NativeButton("", (click) -> this.attach.accept(photo.id()));
		button.add(picture(photo), label(suggestion));
		button.addClassName("suggestion");
		button.setTitle(photo.captionStart());
		button.getElement()
			.setAttribute("aria-label",
					getTranslation("story.suggested.attach", photo.fileName(), photo.captionStart()));
		return button;
	}

	private Anchor link(PhotoSuggestion suggestion) {
		Anchor link = new Anchor(StoryNavigation.address(suggestion.photo().id()));
		link.add(picture(suggestion.photo()), label(suggestion));
		link.addClassName("suggestion");
		link.setTitle(suggestion.photo().captionStart());
		return link;
	}

	private static Image picture(PhotoCard photo) {
		Image image = new Image(StoryNavigation.thumbnail(photo.id(), photo.digestStart()), "");
		image.getElement().setAttribute("loading", "lazy");
		return image;
	}

	private static Span label(PhotoSuggestion suggestion) {
		String names = String.join(" · ", suggestion.people().stream().limit(NAMES).toList());
		Span label = new Span((suggestion.people().size() > NAMES) ? names + " …" : names);
		label.addClassName("suggestion-label");
		return label;
	}

}
