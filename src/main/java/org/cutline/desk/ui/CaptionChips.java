package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import org.cutline.style.CheckedCaption;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/**
 * The caption as the desk understood it, a chip for each part. The browser marks a chip's
 * words while it is pointed at or has the focus; a press edits the part.
 */
@Tag("cutline-caption-chips")
@JavaScript("context://cutline/caption-chips.js")
final class CaptionChips extends Component implements HasComponents, HasStyle {

	private static final long serialVersionUID = 1L;

	/** From this many people on, chips show names and positions only. */
	private static final int MANY = 4;

	private final boolean mayEdit;

	private final transient BiConsumer<CaptionPart, ChipButton> chosen;

	private final Span people = new Span();

	private final List<ChipButton> buttons = new ArrayList<>();

	/**
	 * Makes the row, empty.
	 * @param mayEdit whether the chip of a missing credit is shown
	 * @param chosen told the part of a chip that was pressed, and the chip
	 */
	CaptionChips(boolean mayEdit, BiConsumer<CaptionPart, ChipButton> chosen) {
		this.mayEdit = mayEdit;
		this.chosen = chosen;
		addClassName("caption-chips");
		getElement().setAttribute("role", "toolbar");
		getElement().setAttribute("aria-label", getTranslation("desk.chips"));
		this.people.addClassName("people-count");
		add(this.people);
	}

	/**
	 * Shows the parts of a caption.
	 * @param sequence the number of the text that was read
	 * @param checked the caption
	 * @param fields the photo's fields
	 * @param captureTime Exif's time in ISO 8601, or null
	 */
	void show(int sequence, CheckedCaption checked, PhotoFields fields, @Nullable String captureTime) {
		getElement().setAttribute("sequence", Integer.toString(sequence));
		int persons = checked.caption().people().size();
		this.people.setText(getTranslation("desk.chip.people", persons));
		this.people.setVisible(persons >= MANY);
		getElement().getClassList().set("many", persons >= MANY);
		List<Chip> chips = ChipReader.read(checked.caption(), fields, captureTime, this.mayEdit, getLocale());
		while (this.buttons.size() > chips.size()) {
			remove(this.buttons.removeLast());
		}
		while (this.buttons.size() < chips.size()) {
			ChipButton button = new ChipButton();
			button.addClickListener((click) -> press(button));
			this.buttons.add(button);
			add(button);
		}
		for (int place = 0; place < chips.size(); place++) {
			this.buttons.get(place).show(chips.get(place));
		}
	}

	/** The chip of the credit, there or missing. */
	Optional<ChipButton> credit() {
		return this.buttons.stream().filter((button) -> part(button) instanceof CaptionPart.Credit).findFirst();
	}

	void press(ChipButton button) {
		CaptionPart part = part(button);
		if (part != null) {
			this.chosen.accept(part, button);
		}
	}

	private static @Nullable CaptionPart part(ChipButton button) {
		Chip shown = button.shown();
		return (shown != null) ? shown.part() : null;
	}

}
