package org.cutline.newsroom.ui;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.newsroom.AccountRefused;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.Person;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.shell.MainLayout;
import org.cutline.shell.Notices;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.springframework.beans.factory.ObjectProvider;

/** Who works here: the chief lets people in, gives roles, and shuts people out. */
@Route(value = PeopleView.PATH, layout = MainLayout.class)
@RouteAlias(value = "desk", layout = MainLayout.class)
@RolesAllowed("CHIEF")
final class PeopleView extends Div implements HasDynamicTitle {

	static final String PATH = "desk/people";

	private static final long serialVersionUID = 1L;

	private final transient People people;

	private final transient PersonId self;

	private final Grid<Person> grid = new Grid<>();

	PeopleView(People people, CurrentPerson currentPerson, ObjectProvider<RoomTab> tabs) {
		this.people = people;
		this.self = currentPerson.require().id();
		addClassName("people");
		Button add = new Button(getTranslation("newsroom.people.add"), (click) -> openInvitation());
		add.addThemeVariants(ButtonVariant.PRIMARY);
		Span spread = new Span();
		spread.addClassName("spread");
		Header bar = new Header(new H1(getTranslation("newsroom.desk")),
				new RoomTabs(tabs.stream().toList(), NewsroomPlaces.ROOM, PATH), spread, add);
		bar.addClassName("top-bar");
		addColumns();
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.setAllRowsVisible(true);
		Div sheet = new Div(this.grid);
		sheet.addClassName("people-sheet");
		add(bar, sheet);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("newsroom.people") + " · Cutline";
	}

	private void addColumns() {
		this.grid.addColumn(Person::displayName).setHeader(getTranslation("newsroom.display-name")).setFlexGrow(2);
		this.grid.addColumn(Person::signInName).setHeader(getTranslation("newsroom.sign-in-name"));
		this.grid.addComponentColumn(this::roleOf).setHeader(getTranslation("newsroom.role"));
		this.grid.addComponentColumn(this::standingOf).setHeader(getTranslation("newsroom.standing"));
		this.grid.addComponentColumn(this::deedsOn)
			.setHeader(getTranslation("newsroom.deeds"))
			.setWidth("230px")
			.setFlexGrow(0);
	}

	private Component roleOf(Person person) {
		if (person.id().equals(this.self)) {
			return new Span(Refusals.role(this, person.role()));
		}
		Select<Role> roles = new Select<>();
		roles.addThemeVariants(SelectVariant.SMALL);
		roles.setItems(Role.values());
		roles.setItemLabelGenerator((role) -> Refusals.role(this, role));
		roles.setAriaLabel(getTranslation("newsroom.role-of", person.displayName()));
		roles.setValue(person.role());
		roles.addValueChangeListener((change) -> attempt(() -> {
			this.people.appoint(person.id(), change.getValue());
			return getTranslation("newsroom.people.appointed", person.displayName(),
					Refusals.role(this, change.getValue()));
		}));
		return roles;
	}

	private Component standingOf(Person person) {
		String standing = !person.enabled() ? "shut-out" : (person.hasPassword() ? "in" : "invited");
		Span badge = new Span(getTranslation("newsroom.standing." + standing));
		badge.addClassNames("badge", switch (standing) {
			case "in" -> "ok";
			case "invited" -> "warning";
			default -> "error";
		});
		return badge;
	}

	private Component deedsOn(Person person) {
		if (person.id().equals(this.self)) {
			return new Span(getTranslation("newsroom.people.you"));
		}
		Button link = new Button(getTranslation("newsroom.people.new-link"), (click) -> attempt(() -> {
			String token = this.people.inviteAgain(person.id());
			new LinkDialog(person.displayName(), token).open();
			return "";
		}));
		String deed = person.enabled() ? "newsroom.people.shut-out" : "newsroom.people.let-in";
		Button door = new Button(getTranslation(deed), (click) -> attempt(() -> {
			this.people.enable(person.id(), !person.enabled());
			return getTranslation(deed + ".done", person.displayName());
		}));
		for (Button button : List.of(link, door)) {
			button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
			button.setAriaLabel(button.getText() + ": " + person.displayName());
		}
		Div deeds = new Div(link, door);
		deeds.addClassName("people-deeds");
		return deeds;
	}

	private void openInvitation() {
		new InvitationDialog(this.people, this::refresh).open();
	}

	private void attempt(Supplier<String> deed) {
		try {
			String sentence = deed.get();
			if (!sentence.isEmpty()) {
				Notices.done(sentence);
			}
		}
		catch (AccountRefused ex) {
			Notices.refused(Refusals.sentence(this, ex.reason()));
		}
		refresh();
	}

	private void refresh() {
		this.grid.setItems(this.people.all());
	}

}
