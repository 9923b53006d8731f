package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.BodyReading;
import org.cutline.stylebook.TextEdit;

/** What the picture was taken at: the words of the event. */
final class EventForm extends PartForm {

	private static final long serialVersionUID = 1L;

	private final transient BodyReading.Event event;

	private final TextField words = new TextField(getTranslation("desk.part.event"));

	EventForm(BodyReading.Event event) {
		super(I18NProvider.translate("desk.chip.event"));
		this.event = event;
		this.words.setValue(event.name());
		add(this.words);
	}

	@Override
	List<TextEdit> edits() {
		String written = this.words.getValue().strip();
		boolean same = written.isEmpty() || written.equals(this.event.name());
		return same ? List.of() : List.of(TextEdit.replace(this.event.range(), written));
	}

}
