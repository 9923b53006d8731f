package org.cutline.desk.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;

/** The photos around the one that is open, in the order of the search. */
final class Filmstrip extends Nav {

	private static final long serialVersionUID = 1L;

	private final transient Function<PhotoId, String> address;

	Filmstrip(Function<PhotoId, String> address) {
		this.address = address;
		addClassName("filmstrip");
		getElement().setAttribute("aria-label", getTranslation("desk.filmstrip"));
	}

	void show(List<PhotoCard> cards, PhotoId open) {
		removeAll();
		cards.forEach((card) -> add(frame(card, card.id().equals(open))));
	}

	private Anchor frame(PhotoCard card, boolean open) {
		String name = card.captionStart().isEmpty() ? card.fileName() : card.captionStart();
		Anchor frame = new Anchor(this.address.apply(card.id()));
		frame.addClassName("frame");
		frame.getElement().setAttribute("aria-label", name);
		frame.getElement().setAttribute("title", card.fileName());
		if (open) {
			frame.getElement().setAttribute("aria-current", "true");
		}
		if (card.previewable()) {
			Image image = new Image(PictureAddress.thumbnail(card.id(), card.digestStart()), "");
			image.getElement().setAttribute("loading", "lazy");
			frame.add(image);
		}
		Span dot = new Span();
		dot.addClassNames("dot", (card.errors() > 0) ? "error" : ((card.warnings() > 0) ? "warning" : "ok"));
		frame.add(dot);
		return frame;
	}

}
