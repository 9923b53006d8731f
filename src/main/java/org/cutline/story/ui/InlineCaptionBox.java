package org.cutline.story.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.cutline.caption.TextRange;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.cutline.story.InlineCaption;
import org.cutline.story.PhotoFinder;
import org.cutline.story.PhotoMatch;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryView;

/**
 * A caption in the copy: the photo that it goes with, or the photos of the desk that it
 * may belong to, each with the button that attaches it.
 */
final class InlineCaptionBox extends Div {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED = 3;

	InlineCaptionBox(StoryView story, InlineCaption caption, boolean mayWrite, PhotoFinder finder,
			BiConsumer<PhotoId, Integer> attach) {
		addClassName("inline-caption");
		Optional<PlacedPhoto> placed = story.photoFor(caption.number());
		Span state = new Span(placed.map((photo) -> getTranslation("story.inline.photo", photo.position() + 1))
			.orElseGet(() -> getTranslation("story.inline")));
		state.addClassName("inline-state");
		Span dot = new Span();
		dot.addClassNames("dot", placed.isPresent() ? "ok" : "warning");
		state.add(dot);
		add(state, words(story, caption));
		if (placed.isEmpty()) {
			offer(story, finder.matches(caption, OFFERED), caption.number(), mayWrite, attach);
		}
	}

	private static Paragraph words(StoryView story, InlineCaption caption) {
		String text = story.wire().text();
		TextRange credit = caption.creditRange();
		Paragraph words = new Paragraph();
		append(words, "span", text.substring(caption.range().start(), credit.start()));
		append(words, "strong", credit.in(text));
		append(words, "span", text.substring(credit.end(), caption.range().end()));
		return words;
	}

	private static void append(Paragraph words, String tag, String text) {
		if (!text.isEmpty()) {
			Element part = new Element(tag);
			part.setText(text);
			words.getElement().appendChild(part);
		}
	}

	private void offer(StoryView story, List<PhotoMatch> matches, int number, boolean mayWrite,
			BiConsumer<PhotoId, Integer> attach) {
		if (matches.isEmpty()) {
			Span none = new Span(getTranslation("story.inline.none"));
			none.addClassName("soft");
			add(none);
			return;
		}
		boolean sure = matches.getFirst().strength() == PhotoMatch.Strength.SAME;
		for (PhotoMatch match : sure ? matches.subList(0, 1) : matches) {
			add(offer(story, match, number, mayWrite, attach));
		}
	}

	private Div offer(StoryView story, PhotoMatch match, int number, boolean mayWrite,
			BiConsumer<PhotoId, Integer> attach) {
		PhotoView photo = match.photo();
		String strength = match.strength().name().toLowerCase(Locale.ROOT);
		Image image = new Image(StoryNavigation.thumbnail(photo.id(), photo.digest().shortForm()), "");
		Span name = new Span(photo.fileName());
		name.addClassName("offer-name");
		Span how = new Span(getTranslation("story.match." + strength));
		how.addClassNames("badge", strength.equals("same") ? "ok" : "neutral");
		Div row = new Div(image, name, how);
		row.addClassName("inline-offer");
		if (mayWrite) {
			boolean here = story.photo(photo.id()).isPresent();
			Button button = new Button(getTranslation(here ? "story.inline.goes-with" : "story.inline.attach"),
					(click) -> attach.accept(photo.id(), number));
			button.addThemeVariants(ButtonVariant.SMALL);
			button.setAriaLabel(button.getText() + ": " + photo.fileName());
			row.add(button);
		}
		return row;
	}

}
