package org.cutline.mapping.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.mapping.MappingCard;
import org.cutline.photo.PhotoId;
import org.cutline.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/**
 * The mappings of agencies' fields: which there are and what each does, and one of them
 * to read or edit, try, and let go live. The open mapping, its tab and its example are in
 * the address.
 */
@Route(value = "style/mappings/:mapping?", layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/style.css")
@StyleSheet("context://cutline/rooms/mapping.css")
final class MappingsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	static final String PATH = "style/mappings";

	private static final long serialVersionUID = 1L;

	private final transient MappingRoom room;

	private final Nav list = new Nav();

	private final Div side = new Div(this.list);

	private final Section page = new Section();

	private @Nullable MappingEditor editor;

	MappingsView(MappingRoom room) {
		this.room = room;
		addClassName("style-room");
		Span spread = new Span();
		spread.addClassName("spread");
		Header bar = new Header(new H1(getTranslation("style.room")), room.tabs(), spread);
		if (room.mayEdit()) {
			bar.add(new Button(getTranslation("mapping.new"), (click) -> begin()));
		}
		bar.addClassName("top-bar");
		this.list.addClassName("style-list");
		this.list.setAriaLabel(getTranslation("mapping.tab"));
		this.side.addClassName("style-side");
		this.page.addClassName("style-page");
		Div desk = new Div(this.side, this.page);
		desk.addClassName("style-desk");
		add(bar, desk);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<String> wanted = event.getRouteParameters().get("mapping");
		this.page.removeAll();
		this.editor = null;
		wanted.ifPresentOrElse((id) -> {
			MappingCard card = this.room.mappings().find(id).orElseThrow(NotFoundException::new);
			var asked = event.getLocation().getQueryParameters();
			MappingEditor opened = new MappingEditor(this.room, new MappingSession(card), this::showList);
			this.editor = opened;
			this.page.add(opened);
			opened.open(asked.getSingleParameter("tab").orElse(""),
					asked.getSingleParameter("photo")
						.filter((number) -> number.matches("\\d{1,18}"))
						.map((number) -> new PhotoId(Long.parseLong(number)))
						.orElse(null));
		}, () -> this.page.add(new WhyMappings(this.room.mayEdit(), this::begin)));
		showList();
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		MappingEditor open = this.editor;
		if (open != null && open.isDirty()) {
			BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
			new LeaveDialog(leave::proceed, leave::cancel).open();
		}
	}

	@Override
	public String getPageTitle() {
		return ((this.editor != null) ? this.editor.name() : getTranslation("mapping.tab")) + " · Cutline";
	}

	private void showList() {
		this.list.removeAll();
		List<MappingCard> all = this.room.mappings().all();
		this.side.setVisible(!all.isEmpty());
		Anchor why = new Anchor(PATH, getTranslation("mapping.why.entry"));
		why.addClassNames("style-entry", "choices");
		mark(why, this.editor == null);
		this.list.add(why);
		all.forEach((card) -> this.list.add(entry(card)));
	}

	private Anchor entry(MappingCard card) {
		Span name = new Span(card.mapping().name());
		name.addClassName("title");
		Span badges = new Span();
		badges.addClassName("badges");
		if (card.hasDraft()) {
			badges.add(MoveWords.badge("warning", getTranslation("mapping.draft")));
		}
		if (card.live() != null) {
			badges.add(MoveWords.badge("ok", getTranslation("mapping.live")));
		}
		if (card.isRetired()) {
			badges.add(MoveWords.badge("hint", getTranslation("mapping.retired")));
		}
		Span whom = new Span(MoveWords.whom(card.mapping(), this));
		whom.addClassNames("soft", "mapping-for");
		Anchor entry = new Anchor(MappingNavigation.mapping(card.id()));
		entry.add(name, badges, whom, MoveWords.list(card.mapping(), this, getLocale()));
		entry.addClassNames("style-entry", "house", "mapping-entry");
		mark(entry, this.editor != null && this.editor.id().equals(card.id()));
		return entry;
	}

	private static void mark(Anchor entry, boolean current) {
		if (current) {
			entry.getElement().setAttribute("aria-current", "page");
		}
	}

	private void begin() {
		new NewMappingDialog(this.room, (id) -> MappingNavigation.open(UI.getCurrentOrThrow(), id)).open();
	}

}
