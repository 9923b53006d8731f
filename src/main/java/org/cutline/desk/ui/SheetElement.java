package org.cutline.desk.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import org.cutline.photo.PhotoId;

/**
 * The contact sheet in the browser: rows in sight only, moved through and chosen by key.
 */
@Tag("cutline-contact-sheet")
@JavaScript("context://cutline/sheet-card.js")
@JavaScript("context://cutline/contact-sheet.js")
final class SheetElement extends Component implements HasStyle, HasAriaLabel {

	private static final long serialVersionUID = 1L;

	private static final String FROM = "event.detail.from";

	private static final String TO = "event.detail.to";

	private static final String COUNT = "event.detail.count";

	private static final String HOW = "event.detail.how";

	private static final String ID = "event.detail.id";

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

	/** Told the place and the number of cards that came in sight and are not there. */
	void onCardsWanted(CardsListener listener) {
		getElement()
			.addEventListener("cards-wanted",
					(event) -> listener.wanted((int) number(event, FROM), (int) number(event, COUNT)))
			.addEventData(FROM)
			.addEventData(COUNT);
	}

	void onChoice(SerializableConsumer<Choice> listener) {
		getElement()
			.addEventListener("choice",
					(event) -> listener.accept(new Choice(event.getEventData().path(HOW).asString(),
							(int) number(event, FROM), (int) number(event, TO), number(event, ID))))
			.addEventData(HOW)
			.addEventData(FROM)
			.addEventData(TO)
			.addEventData(ID);
	}

	void onOpened(SerializableConsumer<PhotoId> listener) {
		getElement().addEventListener("photo-opened", (event) -> listener.accept(new PhotoId(number(event, ID))))
			.addEventData(ID);
	}

	/** Told the first photo of a moment whose stack is to be opened or folded. */
	void onStackTurned(SerializableConsumer<PhotoId> listener) {
		getElement().addEventListener("stack-turned", (event) -> listener.accept(new PhotoId(number(event, ID))))
			.addEventData(ID);
	}

	private static long number(DomEvent event, String expression) {
		return event.getEventData().path(expression).asLong();
	}

	/** Told of cards. */
	@FunctionalInterface
	interface CardsListener extends Serializable {

		/**
		 * Rows have come in sight whose cards are not there.
		 * @param from place of the first
		 * @param count how many
		 */
		void wanted(int from, int count);

	}

	/**
	 * Photos were chosen.
	 *
	 * @param how {@code only}, {@code toggle}, {@code all} or {@code none}
	 * @param from place of the first photo
	 * @param to place of the last
	 * @param id the photo at the first place, or 0 if the browser does not know it
	 */
	record Choice(String how, int from, int to, long id) {
	}

}
