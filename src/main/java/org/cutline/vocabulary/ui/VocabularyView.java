package org.cutline.vocabulary.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.shell.DeskIcon;
import org.cutline.shell.Keys;
import org.cutline.shell.MainLayout;
import org.cutline.shell.RoomTabs;
import org.cutline.vocabulary.DeskWord;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.Register;

/** The names and words that the newsroom knows; everybody reads, a chief edits. */
@Route(value = "style/vocabulary/:list?(bylines|people|words)", layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/style.css")
final class VocabularyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "style/vocabulary";

	private static final String WORDS = "words";

	private static final long serialVersionUID = 1L;

	private final transient VocabularyRoom room;

	private final TextField search = new TextField();

	private final Nav lists = new Nav();

	private final Div sheet = new Div();

	private final Button add = new Button();

	private String list = Register.BYLINES.code();

	VocabularyView(VocabularyRoom room) {
		this.room = room;
		addClassName("style-room");
		Header bar = new Header(new H1(getTranslation("style.room")),
				new RoomTabs(room.tabs(), VocabularyPlaces.ROOM, PATH));
		bar.addClassName("top-bar");
		this.search.setPlaceholder(getTranslation("vocabulary.search"));
		this.search.setAriaLabel(getTranslation("vocabulary.search"));
		this.search.addClassName("search");
		this.search.setPrefixComponent(new DeskIcon("search"));
		this.search.setSuffixComponent(new Keys("/"));
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((change) -> {
			UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address());
			refresh();
		});
		this.lists.addClassNames("vocabulary-lists", "room-tabs");
		this.lists.setAriaLabel(getTranslation("vocabulary.tab"));
		Span spread = new Span();
		spread.addClassName("spread");
		Div tools = new Div(this.lists, this.search, spread);
		tools.addClassName("vocabulary-bar");
		if (room.mayEdit()) {
			tools.add(deeds());
		}
		this.sheet.addClassName("style-sheet");
		this.sheet.getStyle().setPadding("0");
		Div page = new Div(tools, this.sheet);
		page.addClassName("style-sheet");
		add(bar, page);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.list = event.getRouteParameters().get("list").orElse(Register.BYLINES.code());
		this.search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
		this.lists.removeAll();
		for (String each : List.of("bylines", "people", WORDS)) {
			Anchor link = new Anchor(PATH + "/" + each, getTranslation("vocabulary." + each));
			if (each.equals(this.list)) {
				link.getElement().setAttribute("aria-current", "page");
			}
			this.lists.add(link);
		}
		this.add.setText(getTranslation(WORDS.equals(this.list) ? "vocabulary.add-word" : "vocabulary.add-name"));
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("vocabulary.tab") + " · Cutline";
	}

	private Location address() {
		String words = this.search.getValue().strip();
		String path = PATH + "/" + this.list;
		return words.isEmpty() ? new Location(path) : new Location(path, QueryParameters.simple(Map.of("q", words)));
	}

	private Component deeds() {
		Anchor export = new Anchor("api/vocabulary/file", getTranslation("vocabulary.export"));
		export.getElement().setAttribute("download", "vocabulary.tsv");
		export.setRouterIgnore(true);
		export.addClassName("quiet-link");
		Button bring = new Button(getTranslation("vocabulary.import"),
				(click) -> new ImportDialog(this.room, this::refresh).open());
		this.add.addThemeVariants(ButtonVariant.PRIMARY);
		this.add.addClickListener((click) -> {
			if (WORDS.equals(this.list)) {
				new WordDialog(this.room, this::refresh).open();
			}
			else {
				new NameDialog(this.room, register(), null, this::refresh).open();
			}
		});
		Div deeds = new Div(export, bring, this.add);
		deeds.addClassName("vocabulary-bar");
		return deeds;
	}

	private Register register() {
		return Register.PEOPLE.code().equals(this.list) ? Register.PEOPLE : Register.BYLINES;
	}

	private void refresh() {
		this.sheet.removeAll();
		String letters = this.search.getValue();
		if (WORDS.equals(this.list)) {
			List<DeskWord> words = this.room.words().words(letters);
			this.sheet.add(words.isEmpty() ? empty() : new WordsGrid(this.room, words, this::refresh));
		}
		else {
			List<KnownName> names = this.room.roster().names(register(), letters);
			this.sheet.add(names.isEmpty() ? empty() : new NamesGrid(this.room, register(), names, this::refresh));
		}
	}

	private Div empty() {
		boolean searched = !this.search.isEmpty();
		Div empty = new Div(new DeskIcon(searched ? "search" : "style"),
				new H2(getTranslation(searched ? "vocabulary.empty.search" : "vocabulary.empty." + this.list)),
				new Paragraph(getTranslation(
						searched ? "vocabulary.empty.search.why" : "vocabulary.empty." + this.list + ".why")));
		empty.addClassName("empty-sheet");
		Div frame = new Div(empty);
		frame.addClassName("vocabulary-empty");
		return frame;
	}

}
