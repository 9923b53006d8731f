package org.cutline.story.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.style.CaptionCheck;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoId;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryView;
import org.cutline.stylebook.StyleReport;

/** The photos of a story, in order. */
final class PhotosPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final boolean mayWrite;

	private final transient Deeds deeds;

	private final Span hint = new Span();

	private final Div list = new Div();

	private final transient Map<PhotoId, PlacedCard> cards = new LinkedHashMap<>();

	PhotosPanel(boolean mayWrite, Deeds deeds) {
		this.mayWrite = mayWrite;
		this.deeds = deeds;
		addClassName("story-photos");
		this.hint.addClassName("soft");
		Div head = new Div(new H2(getTranslation("story.photos")), this.hint);
		head.addClassName("panel-head");
		this.list.addClassName("placed-list");
		this.list.getElement().setAttribute("role", "list");
		add(head, this.list);
	}

	/** What can be done with a photo of the story. */
	interface Deeds {

		void move(PhotoId photo, int to);

		void makeLead(PhotoId photo);

		void takeOut(PhotoId photo);

		void reword(PhotoId photo, String wording);

		void link(PhotoId photo);

	}

	void show(StoryView story, List<StoryCheck> checks, CaptionCheck captions) {
		this.list.removeAll();
		this.cards.clear();
		this.hint.setText((this.mayWrite && story.photos().size() > 1) ? getTranslation("story.photos.order") : "");
		for (PlacedPhoto placed : story.photos()) {
			StyleReport report = captions
				.check(placed.photo(),
						placed.photo().fields().with(Map.of(Field.DESCRIPTION, FieldValue.of(placed.caption()))))
				.report();
			List<StoryCheck> about = checks.stream().filter((check) -> check.photos().contains(placed.id())).toList();
			PlacedCard card = new PlacedCard(placed, story.photos().size(), about, report, this.mayWrite, this.deeds);
			this.cards.put(placed.id(), card);
			this.list.add(card);
		}
		if (story.photos().isEmpty()) {
			Paragraph empty = new Paragraph(getTranslation("story.photos.none"));
			empty.addClassName("soft");
			this.list.add(empty);
		}
	}

	void focus(PhotoId photo) {
		PlacedCard card = this.cards.get(photo);
		if (card != null) {
			card.focus();
		}
	}

}
