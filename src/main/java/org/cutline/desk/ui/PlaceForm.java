package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.TextEdit;

/** Where the picture was taken, level by level. */
final class PlaceForm extends PartForm {

	private static final long serialVersionUID = 1L;

	private final transient ParsedCaption caption;

	private final transient CaptionPlace place;

	private final TextField sublocation = new TextField(getTranslation("desk.part.sublocation"));

	private final TextField city = new TextField(getTranslation("desk.part.city"));

	private final TextField region = new TextField(getTranslation("desk.part.region"));

	private final TextField country = new TextField(getTranslation("desk.part.country"));

	PlaceForm(ParsedCaption caption, CaptionPlace place) {
		super(I18NProvider.translate("desk.chip.place"));
		this.caption = caption;
		this.place = place;
		PlaceWords words = PlaceWords.of(place);
		this.sublocation.setValue(words.sublocation());
		this.city.setValue(words.city());
		this.region.setValue(words.region());
		this.country.setValue(words.country());
		add(this.sublocation, this.city, row(this.region, this.country));
	}

	@Override
	List<TextEdit> edits() {
		return new PlaceWords(this.sublocation.getValue().strip(), this.city.getValue().strip(),
				this.region.getValue().strip(), this.country.getValue().strip())
			.edits(this.caption, this.place);
	}

}
