package org.cutline.mapping.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import org.cutline.mapping.MappingCard;
import org.cutline.mapping.MappingOutcome;
import org.cutline.mapping.MappingVersion;
import org.cutline.mapping.ui.MappingNavigation.Leaf;
import org.cutline.photo.PhotoId;
import org.cutline.shell.Notices;
import org.jspecify.annotations.Nullable;

/** One mapping: its fields with an example, its trial, the inbox, its history. */
final class MappingEditor extends Div {

	private static final long serialVersionUID = 1L;

	private final transient MappingRoom room;

	private final transient MappingSession session;

	private final transient Runnable onStored;

	private final H2 title = new H2();

	private final Div state = new Div();

	private final Button save = new Button();

	private final Button live = new Button();

	private final Button retire = new Button();

	private final Tabs tabs = new Tabs();

	private final Map<Leaf, Tab> leaves = new EnumMap<>(Leaf.class);

	private final Div content = new Div();

	private final TrialPanel trial;

	private @Nullable FieldsPanel fields;

	private transient @Nullable PhotoId example;

	MappingEditor(MappingRoom room, MappingSession session, Runnable onStored) {
		this.room = room;
		this.session = session;
		this.onStored = onStored;
		this.trial = new TrialPanel(room, session);
		addClassNames("style-editor", "mapping-editor");
		this.state.addClassName("badges");
		Header header = new Header(this.title, this.state, deeds());
		header.addClassName("style-editor-head");
		for (Leaf leaf : Leaf.values()) {
			if (leaf != Leaf.INBOX || room.mayEdit()) {
				Tab tab = new Tab(getTranslation("mapping.leaf." + leaf.name().toLowerCase(Locale.ROOT)));
				this.leaves.put(leaf, tab);
				this.tabs.add(tab);
			}
		}
		this.tabs.addSelectedChangeListener((change) -> {
			if (change.isFromClient()) {
				show();
				rewrite();
			}
		});
		this.content.addClassName("style-leaf");
		add(header, this.tabs, this.content);
		session.onChange(this::showState);
		showState();
	}

	private Div deeds() {
		this.save.setText(getTranslation("mapping.save"));
		this.save.addClickListener((click) -> save());
		this.live.setText(getTranslation("mapping.go-live"));
		this.live.addThemeVariants(ButtonVariant.PRIMARY);
		this.live.addClickListener((click) -> goLive());
		this.retire.setText(getTranslation("mapping.retire"));
		this.retire.addThemeVariants(ButtonVariant.TERTIARY);
		this.retire.addClickListener((click) -> retire());
		Div deeds = new Div(this.retire, this.save, this.live);
		deeds.addClassName("deeds");
		deeds.setVisible(this.room.mayEdit());
		return deeds;
	}

	/** Opens a tab and an example by their names in the address. */
	void open(String leaf, @Nullable PhotoId photo) {
		this.example = photo;
		this.tabs.setSelectedTab(this.leaves.getOrDefault(Leaf.named(leaf), this.leaves.get(Leaf.FIELDS)));
		show();
	}

	private Leaf leaf() {
		Tab selected = this.tabs.getSelectedTab();
		return this.leaves.entrySet()
			.stream()
			.filter((each) -> each.getValue() == selected)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Leaf.FIELDS);
	}

	private void show() {
		this.content.removeAll();
		this.fields = null;
		this.content.add(panel(leaf()));
	}

	private Component panel(Leaf leaf) {
		return switch (leaf) {
			case FIELDS -> {
				ExamplePanel shown = new ExamplePanel(this.room, this.session, this::opened);
				FieldsPanel panel = new FieldsPanel(this.session, this.room.mayEdit(), shown);
				this.fields = panel;
				shown.open(this.example);
				yield panel;
			}
			case TRIAL -> {
				this.trial.refresh();
				yield this.trial;
			}
			case INBOX -> {
				InboxPanel panel = new InboxPanel(this.room, this.session);
				panel.look();
				yield panel;
			}
			case HISTORY -> new HistoryPanel(this.room, this.session, this::goLive);
		};
	}

	private void opened(@Nullable PhotoId photo) {
		boolean moved = this.example != null || photo != null;
		this.example = photo;
		if (moved && leaf() == Leaf.FIELDS) {
			rewrite();
		}
	}

	private void rewrite() {
		Leaf leaf = leaf();
		MappingNavigation.rewrite(UI.getCurrentOrThrow(), id(), leaf, (leaf == Leaf.FIELDS) ? this.example : null);
	}

	private void showState() {
		MappingCard card = this.session.card();
		this.title.setText(this.session.mapping().name());
		this.state.removeAll();
		MappingVersion now = card.live();
		if (now != null) {
			this.state.add(MoveWords.badge("ok", getTranslation("mapping.live-version", now.number())));
		}
		else {
			this.state.add(MoveWords.badge("hint",
					getTranslation(card.isRetired() ? "mapping.retired" : "mapping.never-live")));
		}
		if (card.hasDraft()) {
			this.state.add(MoveWords.badge("warning", getTranslation("mapping.draft-version", card.last().number())));
		}
		if (this.session.isDirty()) {
			this.state.add(MoveWords.badge("warning", getTranslation("mapping.unsaved")));
		}
		this.save.setEnabled(this.session.isDirty());
		this.live.setEnabled(this.session.isDirty() || now == null || card.hasDraft());
		this.retire.setVisible(now != null);
	}

	private boolean save() {
		FieldsPanel open = this.fields;
		if (open != null && !open.isComplete()) {
			Notices.refused(getTranslation("mapping.incomplete"));
			return false;
		}
		boolean done = settle(
				this.room.mappings().draft(this.session.mapping(), this.session.card().last().number(), ""));
		if (done) {
			Notices.done(getTranslation("mapping.saved", this.session.card().last().number()));
		}
		return done;
	}

	private void goLive() {
		if (!this.session.isDirty() || save()) {
			goLive(this.session.card().last().number());
		}
	}

	private void goLive(int version) {
		String tried = this.trial.summary();
		new ReasonDialog(getTranslation("mapping.go-live.title", this.session.mapping().name(), version),
				tried.isEmpty() ? getTranslation("mapping.go-live.untried") : tried,
				getTranslation("mapping.go-live.do"), (reason) -> {
					boolean done = settle(this.room.mappings().goLive(id(), version, reason));
					if (done) {
						Notices.done(getTranslation("mapping.went-live", version));
						toInbox();
					}
					return done;
				})
			.open();
	}

	private void retire() {
		new ReasonDialog(getTranslation("mapping.retire.title", this.session.card().mapping().name()),
				getTranslation("mapping.retire.what"), getTranslation("mapping.retire.do"), (reason) -> {
					boolean done = settle(this.room.mappings().retire(id(), reason));
					if (done) {
						Notices.done(getTranslation("mapping.retired-now"));
						toInbox();
					}
					return done;
				})
			.open();
	}

	/** What has just changed may be offered to the photos that wait. */
	private void toInbox() {
		this.tabs.setSelectedTab(this.leaves.get(Leaf.INBOX));
		show();
		rewrite();
	}

	private boolean settle(MappingOutcome outcome) {
		return switch (outcome) {
			case MappingOutcome.Done _ -> {
				this.session.restart(this.room.mappings().find(id()).orElseThrow());
				this.onStored.run();
				yield true;
			}
			case MappingOutcome.Stale stale ->
				refuse(getTranslation("mapping.stale", this.room.nameOf(stale.theirs().by())));
			case MappingOutcome.Refused refused -> refuse(Refusals.sentence(this, refused));
			case MappingOutcome.Unknown _ -> refuse(getTranslation("mapping.gone"));
		};
	}

	private static boolean refuse(String sentence) {
		Notices.refused(sentence);
		return false;
	}

	String id() {
		return this.session.id();
	}

	String name() {
		return this.session.mapping().name();
	}

	boolean isDirty() {
		return this.session.isDirty();
	}

}
