package org.cutline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cutline.storage.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a screen that could not be opened shows instead of itself. */
@AnonymousAllowed
final class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(TroubleView.class);

	private final Paragraph why = new Paragraph(getTranslation("shell.trouble.why"));

	TroubleView() {
		addClassNames("calm-page");
		Div card = new Div(new H1(getTranslation("shell.trouble")), this.why,
				new Anchor("photos", getTranslation("shell.lost.photos")));
		card.addClassName("calm-card");
		add(card);
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		if (DatabaseAway.causes(parameter.getException())) {
			log.warn("The database does not answer: {} could not be opened", event.getLocation().getPath());
			this.why.setText(getTranslation("shell.error.database-away"));
			return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
		}
		log.error("{} could not be opened", event.getLocation().getPath(), parameter.getException());
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("shell.trouble") + " · Cutline";
	}

}
