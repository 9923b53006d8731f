package org.cutline.style.ui;

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
import org.cutline.shell.MainLayout;
import org.cutline.style.StyleCard;
import org.cutline.style.StyleChoice;
import org.jspecify.annotations.Nullable;

/**
 * The house styles: which captions are held to which, and one of them to read or edit,
 * try, and let go live. The open style and its tab are in the address.
 */
@Route(value = "style/houses/:style?", layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/style.css")
final class HousesView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	static final String PATH = "style/houses";

	private static final long serialVersionUID = 1L;

	private final transient StyleRoom room;

	private final Nav list = new Nav();

	private final Section page = new Section();

	private @Nullable StyleEditor editor;

	HousesView(StyleRoom room) {
		this.room = room;
		addClassName("style-room");
		Span spread = new Span();
		spread.addClassName("spread");
		Header bar = new Header(new H1(getTranslation("style.room")), room.tabs(PATH), spread,
				new RecountNote(room.recount()));
		if (room.mayEdit()) {
			bar.add(new Button(getTranslation("style.bring"), (click) -> new BringDialog(this.room).open()),
					new Button(getTranslation("style.copy"), (click) -> copy()));
		}
		bar.addClassName("top-bar");
		this.list.addClassName("style-list");
		this.list.setAriaLabel(getTranslation("style.houses"));
		Div side = new Div(this.list);
		side.addClassName("style-side");
		this.page.addClassName("style-page");
		Div desk = new Div(side, this.page);
		desk.addClassName("style-desk");
		add(bar, desk);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<String> wanted = event.getRouteParameters().get("style");
		this.page.removeAll();
		this.editor = null;
		wanted.ifPresentOrElse((id) -> {
			StyleCard card = this.room.book().find(id).orElseThrow(NotFoundException::new);
			var asked = event.getLocation().getQueryParameters();
			StyleEditor opened = new StyleEditor(this.room, new StyleSession(card), this::showList);
			opened.open(asked.getSingleParameter("tab").orElse(""), asked.getSingleParameter("q").orElse(""));
			this.editor = opened;
			this.page.add(opened);
		}, () -> this.page.add(new ChoicesPanel(this.room)));
		showList();
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		StyleEditor open = this.editor;
		if (open != null && open.isDirty()) {
			BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
			new LeaveDialog(leave::proceed, leave::cancel).open();
		}
	}

	@Override
	public String getPageTitle() {
		return ((this.editor != null) ? this.editor.name() : getTranslation("style.houses")) + " · Cutline";
	}

	private void showList() {
		this.list.removeAll();
		Anchor choices = new Anchor(PATH);
		choices.add(new Span(getTranslation("style.choices")));
		choices.addClassNames("style-entry", "choices");
		this.list.add(choices);
		mark(choices, this.editor == null);
		List<StyleChoice> chosen = this.room.choices().all();
		for (StyleCard card : this.room.book().all()) {
			this.list.add(entry(card, chosen));
		}
	}

	private Anchor entry(StyleCard card, List<StyleChoice> chosen) {
		Span name = new Span(card.style().name());
		name.addClassName("title");
		Span badges = new Span();
		badges.addClassName("badges");
		if (card.hasDraft()) {
			badges.add(badge("warning", getTranslation("style.draft")));
		}
		if (chosen.stream().anyMatch((choice) -> choice.styleId().equals(card.id()))) {
			badges.add(badge("ok", getTranslation("style.in-use")));
		}
		Anchor entry = new Anchor(StyleNavigation.house(card.id()));
		entry.add(name, badges);
		entry.addClassNames("style-entry", "house");
		mark(entry, this.editor != null && this.editor.id().equals(card.id()));
		return entry;
	}

	private static Span badge(String kind, String text) {
		Span badge = new Span(text);
		badge.addClassNames("badge", kind);
		return badge;
	}

	private static void mark(Anchor entry, boolean current) {
		if (current) {
			entry.getElement().setAttribute("aria-current", "page");
		}
	}

	private void copy() {
		StyleCard from = (this.editor != null) ? this.editor.card() : this.room.book().all().getFirst();
		new CopyDialog(this.room, from, (id) -> StyleNavigation.openHouse(UI.getCurrentOrThrow(), id)).open();
	}

}
