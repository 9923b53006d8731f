package org.cutline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What an unknown address shows; one that is not for this person looks the same. */
@AnonymousAllowed
final class LostView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	LostView() {
		addClassNames("calm-page");
		Div card = new Div(new H1(getTranslation("shell.lost")), new Paragraph(getTranslation("shell.lost.why")),
				new Anchor("photos", getTranslation("shell.lost.photos")));
		card.addClassName("calm-card");
		add(card);
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		return HttpStatusCode.NOT_FOUND.getCode();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("shell.lost") + " · Cutline";
	}

}
