package org.cutline.desk.ui;

import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.cutline.photo.PhotoId;

/**
 * The contact sheet in the browser: rows in sight only, moved through and chosen by key.
 */
@Tag("cutline-contact-sheet")
@JavaScript("context://cutline/sheet-card.js")
@JavaScript("context://cutline/contact-sheet.js")
final class SheetElement extends Component implements HasStyle, HasAriaLabel {

	private static final long serialVersionUID = 1L;

	/**
	 * Begins again.
	 * @param count how many photos there are
	 * @param keepPlace whether the same rows stay in sight
	 */
	void reset(int count, boolean keepPlace) {
		getElement().callJsFunction("reset", count, keepPlace);
	}

	void cards(int from, List<CardText> cards) {
		getElement().callJsFunction("cards", from, cards);
	}

	void choose(Collection<PhotoId> chosen) {
		getElement().callJsFunction("choose", chosen.stream().map(PhotoId::value).toList());
	}

	void onCardsWanted(ComponentEventListener<CardsWanted> listener) {
		addListener(CardsWanted.class, listener);
	}

	void onChoice(ComponentEventListener<Choice> listener) {
		addListener(Choice.class, listener);
	}

	void onOpened(ComponentEventListener<Opened> listener) {
		addListener(Opened.class, listener);
	}

	/** Rows have come in sight whose cards are not there. */
	@DomEvent("cards-wanted")
	public static final class CardsWanted extends ComponentEvent<SheetElement> {

		private static final long serialVersionUID = 1L;

		private final int from;

		private final int count;

		public CardsWanted(SheetElement source, boolean fromClient, @EventData("event.detail.from") int from,
				@EventData("event.detail.count") int count) {
			super(source, fromClient);
			this.from = from;
			this.count = count;
		}

		int from() {
			return this.from;
		}

		int count() {
			return this.count;
		}

	}

	/** Photos were chosen: {@code only}, {@code toggle}, {@code all} or {@code none}. */
	@DomEvent("choice")
	public static final class Choice extends ComponentEvent<SheetElement> {

		private static final long serialVersionUID = 1L;

		private final String how;

		private final int from;

		private final int to;

		private final long id;

		public Choice(SheetElement source, boolean fromClient, @EventData("event.detail.how") String how,
				@EventData("event.detail.from") int from, @EventData("event.detail.to") int to,
				@EventData("event.detail.id") int id) {
			super(source, fromClient);
			this.how = how;
			this.from = from;
			this.to = to;
			this.id = id;
		}

		String how() {
			return this.how;
		}

		/** Place of the first photo. */
		int from() {
			return this.from;
		}

		/** Place of the last photo. */
		int to() {
			return this.to;
		}

		/** The photo at the first place, or 0 if the browser does not know it. */
		long id() {
			return this.id;
		}

	}

	/** A photo was opened. */
	@DomEvent("photo-opened")
	public static final class Opened extends ComponentEvent<SheetElement> {

		private static final long serialVersionUID = 1L;

		private final PhotoId photo;

		public Opened(SheetElement source, boolean fromClient, @EventData("event.detail.id") int id) {
			super(source, fromClient);
			this.photo = new PhotoId(id);
		}

		PhotoId photo() {
			return this.photo;
		}

	}

}
