package org.cutline.newsroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cutline.newsroom.People;
import org.cutline.newsroom.SetUp;

/**
 * Behind a one-time link: the first account of a desk, or the password of somebody who
 * was invited.
 */
@Route(SetUpView.PATH)
@AnonymousAllowed
final class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "set-up";

	/** Query parameter with the link's token. */
	static final String LINK = "link";

	private static final long serialVersionUID = 1L;

	private final transient SetUp setUp;

	private final transient People people;

	private final CalmCard card = new CalmCard();

	SetUpView(SetUp setUp, People people) {
		this.setUp = setUp;
		this.people = people;
		addClassName("calm-page");
		add(this.card);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String token = event.getLocation().getQueryParameters().getSingleParameter(LINK).orElse("");
		if (this.setUp.accepts(token)) {
			welcome(getTranslation("newsroom.set-up"), getTranslation("newsroom.set-up.first"));
			this.card.add(AccountForm.forFirstChief(
					(name, shown, password) -> this.setUp.makeFirstChief(token, name, shown, password), this::leave));
			return;
		}
		this.people.invited(token).ifPresentOrElse((name) -> {
			welcome(getTranslation("newsroom.set-up.welcome", name), getTranslation("newsroom.set-up.invited"));
			this.card.add(
					AccountForm.forInvited((none, same, password) -> this.people.accept(token, password), this::leave));
		}, this::sayLinkIsDead);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("newsroom.set-up") + " · Cutline";
	}

	private void welcome(String title, String sentence) {
		this.card.add(new H1(title), new Paragraph(sentence));
	}

	private void sayLinkIsDead() {
		welcome(getTranslation("newsroom.set-up.dead"), getTranslation("newsroom.set-up.dead.why"));
		this.card.add(new Anchor(SignInView.PATH, getTranslation("newsroom.sign-in")));
	}

	private void leave() {
		getUI().ifPresent((ui) -> ui.navigate(SignInView.PATH, QueryParameters.of(SignInView.READY, "")));
	}

}
