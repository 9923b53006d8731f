package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.TextEdit;

/** Name, title and position of somebody whom the caption names. */
final class PersonForm extends PartForm {

	private static final long serialVersionUID = 1L;

	private static final List<String> ENGLISH = List.of("L", "R", "C", "2-L", "2-R", "3-L", "3-R", "front", "back");

	private static final List<String> SPANISH = List.of("i", "d", "c", "2i", "2d", "3i", "3d", "delante", "detrás");

	private final transient ParsedCaption caption;

	private final transient CaptionPerson person;

	private final TextField name = new TextField(getTranslation("desk.part.name"));

	private final TextField office = new TextField(getTranslation("desk.part.title"));

	private final ComboBox<String> position = new ComboBox<>(getTranslation("desk.part.position"));

	private final Checkbox absent = new Checkbox(getTranslation("desk.part.absent"));

	PersonForm(ParsedCaption caption, CaptionPerson person) {
		super(I18NProvider.translate("desk.chip.person"));
		this.caption = caption;
		this.person = person;
		PersonWords words = PersonWords.of(person);
		this.name.setValue(words.name());
		this.name.setRequired(true);
		this.office.setValue(words.title());
		this.position.setItems((caption.language() == CaptionLanguage.SPANISH) ? SPANISH : ENGLISH);
		this.position.setAllowCustomValue(true);
		this.position.addCustomValueSetListener((custom) -> this.position.setValue(custom.getDetail().strip()));
		this.position.setClearButtonVisible(true);
		this.position.setValue(words.position().isEmpty() ? null : words.position());
		this.absent.addValueChangeListener((change) -> this.position.setEnabled(!change.getValue()));
		this.absent.setValue(!words.pictured());
		add(this.name, this.office, row(this.position, this.absent));
	}

	@Override
	List<TextEdit> edits() {
		String where = (this.position.getValue() != null) ? this.position.getValue() : "";
		return new PersonWords(this.name.getValue().strip(), this.office.getValue().strip(), where,
				!this.absent.getValue())
			.edits(this.caption, this.person);
	}

}
