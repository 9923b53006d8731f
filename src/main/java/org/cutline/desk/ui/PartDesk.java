package org.cutline.desk.ui;

import org.cutline.style.CheckedCaption;
import org.cutline.photo.PhotoFields;

/** Opens the form that a part of the caption is edited by. */
final class PartDesk {

	private final EditorRoom room;

	PartDesk(EditorRoom room) {
		this.room = room;
	}

	/**
	 * The form of a part.
	 * @param part the part
	 * @param checked the caption that it is of
	 * @param fields the photo's fields
	 * @return a form that is not on the screen yet
	 */
	PartForm form(CaptionPart part, CheckedCaption checked, PhotoFields fields) {
		return switch (part) {
			case CaptionPart.Person(var person) -> new PersonForm(checked.caption(), person);
			case CaptionPart.Place(var place) -> new PlaceForm(checked.caption(), place);
			case CaptionPart.Day(var date) -> new DayForm(checked, date);
			case CaptionPart.Credit _ ->
				new CreditBuilder(checked, this.room.agencies(checked.style()), this.room.bylines(fields));
			case CaptionPart.Event(var event) -> new EventForm(event);
			case CaptionPart.Limit(var restriction) -> new LimitForm(checked.caption(), restriction);
		};
	}

}
