package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Restriction;
import org.cutline.stylebook.TextEdit;

/** A limit of use: another wording from the list, or none. */
final class LimitForm extends PartForm {

	private static final long serialVersionUID = 1L;

	private final transient ParsedCaption caption;

	private final transient Restriction restriction;

	private final ComboBox<String> wording = new ComboBox<>(getTranslation("desk.part.wording"));

	LimitForm(ParsedCaption caption, Restriction restriction) {
		super(I18NProvider.translate("desk.chip.restriction"));
		this.caption = caption;
		this.restriction = restriction;
		this.wording.setItems(HouseRestrictions.wordings(caption.language()));
		this.wording.setAllowCustomValue(true);
		this.wording.addCustomValueSetListener((custom) -> this.wording.setValue(custom.getDetail().strip()));
		this.wording.setValue(restriction.range().in(caption.text()));
		add(this.wording);
	}

	@Override
	List<TextEdit> edits() {
		String words = this.wording.getValue();
		return (words != null) ? HouseRestrictions.edits(this.caption, this.restriction, words) : List.of();
	}

	@Override
	boolean removable() {
		return true;
	}

	@Override
	List<TextEdit> removal() {
		return HouseRestrictions.edits(this.caption, this.restriction, "");
	}

}
