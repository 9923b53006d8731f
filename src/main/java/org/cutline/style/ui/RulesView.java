package org.cutline.style.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.caption.Names;
import org.cutline.shell.DeskIcon;
import org.cutline.shell.Keys;
import org.cutline.shell.MainLayout;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.RuleGroup;
import org.cutline.stylebook.Rules;

/** The catalogue of rules: found by words, in chapters; each rule with its page. */
@Route(value = "style/rules/:rule?", layout = MainLayout.class)
@RouteAlias(value = "style", layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/style.css")
final class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "style/rules";

	private static final long serialVersionUID = 1L;

	private final transient StyleRoom room;

	private final TextField search = new TextField();

	private final Nav list = new Nav();

	private final Section page = new Section();

	private transient Optional<CaptionRule> open = Optional.empty();

	RulesView(StyleRoom room) {
		this.room = room;
		addClassName("style-room");
		this.search.setPlaceholder(getTranslation("style.rules.search"));
		this.search.setAriaLabel(getTranslation("style.rules.search"));
		this.search.addClassName("search");
		this.search.setPrefixComponent(new DeskIcon("search"));
		this.search.setSuffixComponent(new Keys("/"));
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((change) -> {
			StyleNavigation.rewrite(UI.getCurrentOrThrow(),
					this.open.map((rule) -> StyleNavigation.rule(rule.id())).orElse(PATH), "q", words());
			showList();
		});
		Header bar = new Header(new H1(getTranslation("style.room")), room.tabs(PATH));
		bar.addClassName("top-bar");
		this.list.addClassName("style-list");
		this.list.setAriaLabel(getTranslation("style.rules"));
		Div side = new Div(this.search, this.list);
		side.addClassName("style-side");
		this.page.addClassName("style-page");
		Div desk = new Div(side, this.page);
		desk.addClassName("style-desk");
		add(bar, desk);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<String> wanted = event.getRouteParameters().get("rule");
		this.open = wanted.flatMap((id) -> Rules.all().stream().filter((rule) -> rule.id().equals(id)).findFirst());
		if (wanted.isPresent() && this.open.isEmpty()) {
			throw new NotFoundException();
		}
		this.search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
		showList();
		this.page.removeAll();
		this.page.add(this.open.<Div>map((rule) -> new RulePage(this.room, rule)).orElseGet(this::nothingOpen));
	}

	@Override
	public String getPageTitle() {
		return this.open.map((rule) -> rule.title(getLocale())).orElseGet(() -> getTranslation("style.rules"))
				+ " · Cutline";
	}

	private String words() {
		return this.search.getValue().strip();
	}

	private void showList() {
		this.list.removeAll();
		List<CaptionRule> found = Rules.all().stream().filter(this::found).toList();
		for (RuleGroup group : RuleGroup.values()) {
			List<CaptionRule> rules = found.stream().filter((rule) -> rule.group() == group).toList();
			if (!rules.isEmpty()) {
				this.list.add(new H3(group.title(getLocale())));
				rules.forEach((rule) -> this.list.add(entry(rule)));
			}
		}
		if (found.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("style.rules.none"));
			none.addClassName("soft");
			this.list.add(none);
		}
	}

	private boolean found(CaptionRule rule) {
		String all = Names.key(rule.id() + " " + rule.title(getLocale()) + " " + rule.reason(getLocale()));
		return words().isEmpty()
				|| List.of(words().split("\\s+")).stream().allMatch((word) -> all.contains(Names.key(word)));
	}

	private Anchor entry(CaptionRule rule) {
		Span dot = new Span();
		dot.addClassNames("dot", rule.severity().name().toLowerCase(Locale.ROOT));
		dot.setTitle(getTranslation("style.severity." + rule.severity().name().toLowerCase(Locale.ROOT)));
		Span title = new Span(rule.title(getLocale()));
		title.addClassName("title");
		Span id = new Span(rule.id());
		id.addClassName("rule-id");
		Anchor entry = new Anchor(StyleNavigation.rule(rule.id())
				+ (words().isEmpty() ? "" : "?q=" + URLEncoder.encode(words(), StandardCharsets.UTF_8)));
		entry.add(dot, title, id);
		entry.addClassName("style-entry");
		if (this.open.filter((each) -> each.id().equals(rule.id())).isPresent()) {
			entry.getElement().setAttribute("aria-current", "page");
		}
		return entry;
	}

	private Div nothingOpen() {
		Div empty = new Div(new DeskIcon("style"), new H2(getTranslation("style.rules.count", Rules.all().size())),
				new Paragraph(getTranslation("style.rules.why")));
		empty.addClassName("empty-sheet");
		return empty;
	}

}
