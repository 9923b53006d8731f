package org.cutline.mapping.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMove;

/** What stands where no mapping is open: what they are for, and how one is made. */
final class WhyMappings extends Div {

	private static final long serialVersionUID = 1L;

	WhyMappings(boolean mayEdit, Runnable begin) {
		addClassName("why-mappings");
		add(new H2(getTranslation("mapping.why.title")), new Paragraph(getTranslation("mapping.why")));
		UnorderedList examples = new UnorderedList(example(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE), "credit"),
				example(FieldMove.clear(Field.HEADLINE), "headline"),
				example(FieldMove.whereEmpty(Field.USAGE_TERMS).or(getTranslation("mapping.why.terms-text")), "terms"));
		examples.addClassName("why-examples");
		add(examples, new H3(getTranslation("mapping.why.how")),
				new OrderedList(new ListItem(getTranslation("mapping.why.draft")),
						new ListItem(getTranslation("mapping.why.try")),
						new ListItem(getTranslation("mapping.why.live"))));
		Paragraph safe = new Paragraph(getTranslation("mapping.why.safe"));
		safe.addClassName("soft");
		add(safe);
		if (mayEdit) {
			Button make = new Button(getTranslation("mapping.new"), (click) -> begin.run());
			make.addThemeVariants(ButtonVariant.PRIMARY);
			add(make);
		}
	}

	private ListItem example(FieldMove move, String key) {
		Div words = new Div();
		words.setText(MoveWords.of(move, this, getLocale()));
		words.addClassName("title");
		Div why = new Div();
		why.setText(getTranslation("mapping.why." + key));
		why.addClassName("soft");
		return new ListItem(words, why);
	}

}
