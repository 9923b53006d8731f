package org.cutline.style.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import org.cutline.shell.Notices;
import org.cutline.style.StyleCard;
import org.cutline.style.StyleOutcome;

/** One house style: its rules, how it writes, its text, its versions, its trial. */
final class StyleEditor extends Div {

	private static final long serialVersionUID = 1L;

	/** The tabs of the editor; each has a text under {@code style.tab.*}. */
	enum Leaf {

		RULES, WRITING, TEXT, VERSIONS, TRIAL

	}

	private final transient StyleRoom room;

	private final transient StyleSession session;

	private final transient Runnable onStored;

	private final H2 title = new H2();

	private final Div state = new Div();

	private final Button save = new Button();

	private final Button live = new Button();

	private final Tabs tabs = new Tabs();

	private final Map<Leaf, Tab> leaves = new EnumMap<>(Leaf.class);

	private final Div content = new Div();

	private final RulesPanel rules;

	private final TrialPanel trial;

	StyleEditor(StyleRoom room, StyleSession session, Runnable onStored) {
		this.room = room;
		this.session = session;
		this.onStored = onStored;
		this.rules = new RulesPanel(session, room.mayEdit());
		this.trial = new TrialPanel(room, session);
		addClassName("style-editor");
		this.save.setText(getTranslation("style.save"));
		this.save.addClickListener((click) -> save());
		this.live.setText(getTranslation("style.go-live"));
		this.live.addThemeVariants(ButtonVariant.PRIMARY);
		this.live.addClickListener((click) -> goLive());
		Header header = new Header(this.title, this.state, deeds());
		header.addClassName("style-editor-head");
		for (Leaf leaf : Leaf.values()) {
			Tab tab = new Tab(getTranslation("style.tab." + leaf.name().toLowerCase(Locale.ROOT)));
			this.leaves.put(leaf, tab);
			this.tabs.add(tab);
		}
		this.tabs.addSelectedChangeListener((change) -> show(change.isFromClient()));
		this.content.addClassName("style-leaf");
		add(header, this.tabs, this.content);
		session.onChange(this::showState);
		showState();
	}

	private Div deeds() {
		Anchor export = new Anchor("api/styles/" + this.session.card().id() + "/yaml", getTranslation("style.export"));
		export.getElement().setAttribute("download", this.session.card().id() + ".yaml");
		export.setRouterIgnore(true);
		export.addClassName("quiet-link");
		Div deeds = new Div(export);
		if (this.room.mayEdit()) {
			deeds.add(this.save, this.live);
		}
		deeds.addClassName("deeds");
		return deeds;
	}

	/** Opens a tab by its name in the address. */
	void open(String name, String words) {
		Leaf wanted = Leaf.RULES;
		for (Leaf leaf : Leaf.values()) {
			if (leaf.name().equalsIgnoreCase(name)) {
				wanted = leaf;
			}
		}
		this.rules.find(words);
		this.tabs.setSelectedTab(this.leaves.get(wanted));
		show(false);
	}

	private void show(boolean rewrite) {
		Leaf leaf = Leaf.values()[Math.max(0, this.tabs.getSelectedIndex())];
		this.content.removeAll();
		this.content.add(panel(leaf));
		if (rewrite) {
			StyleNavigation.rewrite(UI.getCurrentOrThrow(), StyleNavigation.house(id()), "tab",
					(leaf == Leaf.RULES) ? "" : leaf.name().toLowerCase(Locale.ROOT));
		}
	}

	private Component panel(Leaf leaf) {
		return switch (leaf) {
			case RULES -> {
				this.rules.refresh();
				yield this.rules;
			}
			case WRITING -> new WritingPanel(this.session, this.room.mayEdit());
			case TEXT -> new TextPanel(this.session, this.room.mayEdit());
			case VERSIONS -> new VersionsPanel(this.room, this.session, this::goLive);
			case TRIAL -> this.trial;
		};
	}

	private void showState() {
		StyleCard card = this.session.card();
		this.title.setText(this.session.style().name());
		this.state.removeAll();
		this.state.addClassName("badges");
		this.state.add(badge("ok", (card.live() < 0) ? getTranslation("style.never-live")
				: getTranslation("style.live-version", card.live())));
		if (card.hasDraft()) {
			this.state.add(badge("warning", getTranslation("style.draft-version", card.last().number())));
		}
		if (this.session.isDirty()) {
			this.state.add(badge("warning", getTranslation("style.unsaved")));
		}
		this.save.setEnabled(this.session.isDirty());
		this.live.setEnabled(this.session.isDirty() || card.hasDraft());
	}

	private static Span badge(String kind, String text) {
		Span badge = new Span(text);
		badge.addClassNames("badge", kind);
		return badge;
	}

	private boolean save() {
		StyleOutcome outcome = this.room.book()
			.draft(id(), this.session.card().last().number(), this.session.yaml(), "");
		boolean done = settle(outcome);
		if (done) {
			Notices.done(getTranslation("style.saved", this.session.card().last().number()));
		}
		return done;
	}

	private void goLive() {
		if (!this.session.isDirty() || save()) {
			goLive(this.session.card().last().number());
		}
	}

	private void goLive(int version) {
		new GoLiveDialog(this.session.style().name(), version, this.trial.summary(), (reason) -> {
			boolean done = settle(this.room.book().goLive(id(), version, reason));
			if (done) {
				Notices.done(getTranslation("style.went-live", version));
			}
			return done;
		}).open();
	}

	private boolean settle(StyleOutcome outcome) {
		return switch (outcome) {
			case StyleOutcome.Done _ -> {
				this.session.restart(this.room.book().find(id()).orElseThrow());
				this.onStored.run();
				show(false);
				yield true;
			}
			case StyleOutcome.Stale stale -> {
				Notices.refused(getTranslation("style.stale", this.room.nameOf(stale.theirs().by())));
				yield false;
			}
			case StyleOutcome.Refused refused -> {
				Notices.refused(Refusals.sentence(this, refused));
				yield false;
			}
			case StyleOutcome.Unknown _ -> {
				Notices.refused(getTranslation("style.gone"));
				yield false;
			}
		};
	}

	StyleCard card() {
		return this.session.card();
	}

	String id() {
		return this.session.card().id();
	}

	String name() {
		return this.session.style().name();
	}

	boolean isDirty() {
		return this.session.isDirty();
	}

}
