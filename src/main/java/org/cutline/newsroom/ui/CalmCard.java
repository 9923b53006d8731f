package org.cutline.newsroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The one card of a page that is seen before the desk: name, what it is, then the form.
 */
final class CalmCard extends Div {

	private static final long serialVersionUID = 1L;

	CalmCard() {
		addClassName("calm-card");
		Span sign = new Span("C");
		sign.addClassName("calm-sign");
		sign.getElement().setAttribute("aria-hidden", "true");
		Div name = new Div(new Span("Cutline"));
		name.addClassName("calm-name");
		Div what = new Div(new Span(getTranslation("newsroom.what")));
		what.addClassName("soft");
		Div head = new Div(sign, new Div(name, what));
		head.addClassName("calm-head");
		add(head);
	}

}
