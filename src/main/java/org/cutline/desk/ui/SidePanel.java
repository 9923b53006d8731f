package org.cutline.desk.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/** Fields, everything embedded, and history, each behind its tab. */
final class SidePanel extends Aside {

	private static final long serialVersionUID = 1L;

	private final transient EditorRoom room;

	private final FieldsPanel fields;

	private final EmbeddedPanel embedded;

	private final HistoryPanel history;

	private final TabSheet tabs = new TabSheet();

	private final Tab embeddedTab;

	private final Tab historyTab;

	private ZoneId zone = ZoneId.of("UTC");

	private transient @Nullable EditSession session;

	SidePanel(EditorRoom room, FieldDesk desk, IntConsumer takeUp, Runnable blocks) {
		this.room = room;
		addClassName("side-panel");
		this.fields = new FieldsPanel(desk);
		this.embedded = new EmbeddedPanel(room);
		this.history = new HistoryPanel(room::nameOf, desk.mayEdit(), takeUp);
		this.fields.addTool(showBlocks(blocks));
		this.tabs.add(getTranslation("desk.tab.fields"), new Div(this.fields));
		this.embeddedTab = this.tabs.add(getTranslation("desk.tab.embedded"), new Div(this.embedded));
		this.historyTab = this.tabs.add(getTranslation("desk.tab.history"), new Div(this.history));
		this.tabs.addSelectedChangeListener((change) -> fillShown());
		add(this.tabs);
	}

	private Button showBlocks(Runnable blocks) {
		Button beside = new Button(getTranslation("desk.blocks.short"), (click) -> blocks.run());
		beside.setAriaLabel(getTranslation("desk.blocks"));
		beside.setTooltipText(getTranslation("desk.blocks") + " (Alt+B)");
		return beside;
	}

	void open(EditSession opened) {
		this.session = opened;
		this.fields.show(opened.fields());
		fillShown();
	}

	void show(PhotoFields shown) {
		this.fields.show(shown);
	}

	void zone(@Nullable String zoneId) {
		try {
			this.zone = (zoneId != null) ? ZoneId.of(zoneId) : this.zone;
		}
		catch (DateTimeException ex) {
			// A browser with a zone that this JDK does not know reads times in UTC.
			this.zone = ZoneId.of("UTC");
		}
		fillShown();
	}

	String time(Instant at) {
		return DeskTime.clock(at, this.zone, getLocale());
	}

	private void fillShown() {
		EditSession current = this.session;
		Tab shown = this.tabs.getSelectedTab();
		if (current == null) {
			return;
		}
		if (this.embeddedTab.equals(shown)) {
			this.embedded.show(current.base(), this.room.embedded(current.base()));
		}
		else if (this.historyTab.equals(shown)) {
			this.history.show(this.room.history(current.base().id()), this.zone);
		}
	}

}
