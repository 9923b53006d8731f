package org.cutline.ingest.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.ingest.Source;
import org.cutline.shell.MainLayout;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where photos come from by themselves: the sources, and one of them to change. */
@Route(value = "desk/sources/:source?", layout = MainLayout.class)
@RolesAllowed("CHIEF")
@StyleSheet("context://cutline/rooms/intake.css")
final class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "desk/sources";

	static final String NEW = "new";

	private static final long serialVersionUID = 1L;

	private final transient SourceRoom room;

	private final Nav list = new Nav();

	private final Section page = new Section();

	private @Nullable String open;

	SourcesView(SourceRoom room, ObjectProvider<RoomTab> tabs) {
		this.room = room;
		addClassName("intake-room");
		Span spread = new Span();
		spread.addClassName("spread");
		Button add = new Button(getTranslation("ingest.source.new"), (click) -> go(NEW));
		add.addThemeVariants(ButtonVariant.PRIMARY);
		Header bar = new Header(new H1(getTranslation("newsroom.desk")),
				new RoomTabs(tabs.stream().toList(), IntakePlaces.ROOM, PATH), spread, add);
		bar.addClassName("top-bar");
		this.list.addClassName("intake-list");
		this.list.setAriaLabel(getTranslation("ingest.sources"));
		this.page.addClassName("intake-page");
		Div desk = new Div(this.list, this.page);
		desk.addClassName("intake-desk");
		add(bar, desk);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.open = event.getRouteParameters().get("source").orElse(null);
		List<Source> all = this.room.sources().all();
		this.list.setVisible(!all.isEmpty());
		showList(all);
		this.page.removeAll();
		String id = this.open;
		if (id == null) {
			this.page.add(why(all.isEmpty()));
		}
		else if (id.equals(NEW)) {
			this.page.add(new SourceForm(this.room, null, this::go));
		}
		else {
			Source source = all.stream()
				.filter((each) -> each.id().value().equals(id))
				.findFirst()
				.orElseThrow(NotFoundException::new);
			this.page.add(new SourceForm(this.room, source, this::go));
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("ingest.sources") + " · Cutline";
	}

	private void showList(List<Source> all) {
		this.list.removeAll();
		all.stream().filter((source) -> !source.retired()).forEach((source) -> this.list.add(entry(source)));
		all.stream().filter(Source::retired).forEach((source) -> this.list.add(entry(source)));
	}

	private Anchor entry(Source source) {
		Span name = new Span(source.name());
		name.addClassName("title");
		Span badges = new Span();
		badges.addClassName("badges");
		if (source.retired()) {
			badges.add(badge("", "ingest.source.retired"));
		}
		if (source.watchesFolder()) {
			badges.add(badge("ok", "ingest.way.FOLDER"));
		}
		if (source.takesSftp()) {
			badges.add(badge("ok", "ingest.way.SFTP"));
		}
		Span under = new Span(source.desk().isEmpty() ? source.id().value() : source.desk());
		under.addClassName("soft");
		Anchor entry = new Anchor(PATH + "/" + source.id());
		entry.add(name, badges, under);
		entry.addClassName("intake-entry");
		if (source.id().value().equals(this.open)) {
			entry.getElement().setAttribute("aria-current", "page");
		}
		return entry;
	}

	private Span badge(String kind, String key) {
		Span badge = new Span(getTranslation(key));
		badge.addClassName("badge");
		if (!kind.isEmpty()) {
			badge.addClassName(kind);
		}
		return badge;
	}

	private Div why(boolean none) {
		Button add = new Button(getTranslation("ingest.source.new"), (click) -> go(NEW));
		Div why = new Div(new H2(getTranslation(none ? "ingest.sources.none" : "ingest.sources.what")),
				new Paragraph(getTranslation("ingest.sources.why")),
				new Paragraph(getTranslation("ingest.sources.ways")));
		if (none) {
			why.add(add);
		}
		why.addClassName("intake-why");
		return why;
	}

	private void go(String id) {
		UI.getCurrentOrThrow().navigate(id.isEmpty() ? PATH : PATH + "/" + id);
	}

}
