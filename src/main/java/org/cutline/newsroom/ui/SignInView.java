package org.cutline.newsroom.ui;

import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cutline.newsroom.CurrentPerson;

/** Where people come in. */
@Route(SignInView.PATH)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "sign-in";

	/** Query parameter after an account was made. */
	static final String READY = "ready";

	private static final long serialVersionUID = 1L;

	private final transient CurrentPerson currentPerson;

	private final LoginForm form = new LoginForm();

	private final Paragraph ready = new Paragraph();

	SignInView(CurrentPerson currentPerson) {
		this.currentPerson = currentPerson;
		addClassName("calm-page");
		this.form.setAction(PATH);
		this.form.setForgotPasswordButtonVisible(false);
		this.form.setI18n(texts());
		this.ready.setText(getTranslation("newsroom.sign-in.ready"));
		this.ready.addClassNames("calm-ready");
		this.ready.setVisible(false);
		Div help = new Div(getTranslation("newsroom.sign-in.forgotten"));
		help.addClassNames("soft", "calm-foot");
		CalmCard card = new CalmCard();
		card.add(this.ready, this.form, help);
		add(card);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.currentPerson.find().isPresent()) {
			event.forwardTo("photos");
			return;
		}
		Map<String, ?> query = event.getLocation().getQueryParameters().getParameters();
		this.form.setError(query.containsKey("error"));
		this.ready.setVisible(query.containsKey(READY));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("newsroom.sign-in") + " · Cutline";
	}

	private LoginI18n texts() {
		LoginI18n texts = LoginI18n.createDefault();
		texts.getForm().setTitle(getTranslation("newsroom.sign-in"));
		texts.getForm().setUsername(getTranslation("newsroom.sign-in-name"));
		texts.getForm().setPassword(getTranslation("newsroom.password"));
		texts.getForm().setSubmit(getTranslation("newsroom.sign-in"));
		texts.getErrorMessage().setTitle(getTranslation("newsroom.sign-in.wrong"));
		texts.getErrorMessage().setMessage(getTranslation("newsroom.sign-in.wrong.why"));
		texts.getErrorMessage().setUsername(getTranslation("newsroom.sign-in.name-missing"));
		texts.getErrorMessage().setPassword(getTranslation("newsroom.sign-in.password-missing"));
		return texts;
	}

}
