package org.cutline.cleanup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.cleanup.CleanerDesk;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;
import org.cutline.shell.MainLayout;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What is cleaned in files that arrive: each cleaner with its examples and its switch.
 */
@Route(value = CleanersView.PATH, layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/cleanup.css")
final class CleanersView extends Div implements HasDynamicTitle {

	static final String PATH = "style/cleaners";

	private static final long serialVersionUID = 1L;

	CleanersView(CleanerDesk desk, CurrentPerson person, ObjectProvider<RoomTab> tabs) {
		addClassName("cleanup");
		Header bar = new Header(new H1(getTranslation("style.room")),
				new RoomTabs(tabs.stream().toList(), CleanupPlaces.ROOM, PATH));
		bar.addClassName("top-bar");
		Paragraph why = new Paragraph(getTranslation("cleanup.why"));
		why.addClassName("soft");
		Div sheet = new Div(why);
		sheet.addClassName("cleanup-sheet");
		boolean mayChoose = person.find().filter((one) -> one.may(Role.CHIEF)).isPresent();
		desk.all().forEach((choice) -> sheet.add(new CleanerCard(choice, mayChoose, desk)));
		add(bar, sheet);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("cleanup.tab") + " · Cutline";
	}

}
