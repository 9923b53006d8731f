package org.cutline.story.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.shell.DeskIcon;
import org.cutline.shell.Keys;
import org.cutline.shell.MainLayout;
import org.cutline.story.StoryCard;
import org.cutline.story.StoryList;

/**
 * The stories of the desk, the last changed first; where new ones are pasted or written.
 */
@Route(value = StoriesView.PATH, layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/story.css")
final class StoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "stories";

	/** Query parameter that other screens open the paste dialog with. */
	private static final String PASTE = "paste";

	private static final long serialVersionUID = 1L;

	private final transient StoryList stories;

	private final transient StoryRoom room;

	private final TextField search = new TextField();

	private final VirtualList<StoryCard> list = new VirtualList<>();

	private final Div sheet = new Div();

	private ZoneId zone = ZoneOffset.UTC;

	StoriesView(StoryList stories, StoryRoom room) {
		this.stories = stories;
		this.room = room;
		addClassName("stories");
		this.search.setPlaceholder(getTranslation("story.search"));
		this.search.setAriaLabel(getTranslation("story.search"));
		this.search.addClassName("search");
		this.search.setPrefixComponent(new DeskIcon("search"));
		this.search.setSuffixComponent(new Keys("/"));
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((change) -> {
			StoryNavigation.rewrite(UI.getCurrentOrThrow(), words());
			refresh();
		});
		this.list.addClassName("story-list");
		this.list.setRenderer(new ComponentRenderer<>((card) -> new StoryRow(card, this.zone, getLocale())));
		this.list.setDataProvider(DataProvider.fromCallbacks(
				(query) -> this.stories.page(words(), query.getOffset(), query.getLimit()).stream(),
				(query) -> this.stories.count(words())));
		this.sheet.addClassName("stories-sheet");
		add(bar(), this.sheet);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.search.setValue(asked.getSingleParameter("q").orElse(""));
		refresh();
		if (asked.getParameters().containsKey(PASTE) && this.room.mayWrite()) {
			new PasteDialog(this.room).open();
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("story.stories") + " · Cutline";
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		String browserZone = attached.getUI().getPage().getExtendedClientDetails().getTimeZoneId();
		this.zone = (browserZone != null) ? ZoneId.of(browserZone) : ZoneOffset.UTC;
		refresh();
	}

	private Header bar() {
		Span spread = new Span();
		spread.addClassName("spread");
		Header bar = new Header(new H1(getTranslation("story.stories")), this.search, spread);
		bar.addClassName("top-bar");
		if (this.room.mayWrite()) {
			bar.add(write(), paste());
		}
		return bar;
	}

	private Button paste() {
		Button paste = new Button(getTranslation("story.paste"), (click) -> new PasteDialog(this.room).open());
		paste.addThemeVariants(ButtonVariant.PRIMARY);
		return paste;
	}

	private Button write() {
		return new Button(getTranslation("story.write"), (click) -> new WriteDialog(this.room).open());
	}

	private String words() {
		return this.search.getValue().strip();
	}

	private void refresh() {
		this.sheet.removeAll();
		if (this.stories.count(words()) > 0) {
			this.list.getDataProvider().refreshAll();
			this.sheet.add(this.list);
		}
		else {
			this.sheet.add(words().isEmpty() ? emptyDesk() : emptySearch());
		}
	}

	private Div emptyDesk() {
		Div empty = empty("stories", "story.empty", "story.empty.why");
		if (this.room.mayWrite()) {
			Div deeds = new Div(paste(), write());
			deeds.addClassName("empty-deeds");
			empty.add(deeds);
		}
		return empty;
	}

	private Div emptySearch() {
		Div empty = empty("search", "story.empty.search", "story.empty.search.why");
		empty.add(new Anchor(PATH, getTranslation("story.empty.all")));
		return empty;
	}

	private Div empty(String icon, String title, String why) {
		Div empty = new Div(new DeskIcon(icon), new H2(getTranslation(title)), new Paragraph(getTranslation(why)));
		empty.addClassName("empty-sheet");
		return empty;
	}

}
