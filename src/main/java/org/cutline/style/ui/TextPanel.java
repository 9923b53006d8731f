package org.cutline.style.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyleRefused;
import org.cutline.stylebook.HouseStyles;

/** A house style as its text, checked while it is typed. */
final class TextPanel extends Div {

	private static final long serialVersionUID = 1L;

	TextPanel(StyleSession session, boolean mayEdit) {
		addClassName("text-panel");
		TextArea text = new TextArea();
		text.setAriaLabel(getTranslation("style.tab.text"));
		text.setValue(session.yaml());
		text.setReadOnly(!mayEdit);
		text.setValueChangeMode(ValueChangeMode.LAZY);
		text.getElement().setAttribute("spellcheck", "false");
		text.addValueChangeListener((change) -> {
			String refusal = "";
			try {
				HouseStyle style = HouseStyles.read(change.getValue());
				if (style.id().equals(session.card().id())) {
					session.change(style);
				}
				else {
					refusal = getTranslation("style.refused.other-id");
				}
			}
			catch (HouseStyleRefused ex) {
				refusal = ex.sentence(getLocale());
			}
			text.setInvalid(!refusal.isEmpty());
			text.setErrorMessage(refusal);
		});
		Paragraph why = new Paragraph(getTranslation("style.text.why"));
		why.addClassName("soft");
		add(why, text);
	}

}
