package org.cutline.mapping.ui;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.mapping.MappingChange;
import org.cutline.mapping.MappingVersion;

/** The versions of a mapping, the last first, and what went live when and why. */
final class HistoryPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient MappingRoom room;

	private final transient MappingSession session;

	private final transient IntConsumer goLive;

	HistoryPanel(MappingRoom room, MappingSession session, IntConsumer goLive) {
		this.room = room;
		this.session = session;
		this.goLive = goLive;
		addClassName("versions-panel");
		room.mappings().versions(session.id()).forEach((version) -> add(row(version)));
		var changes = room.mappings().wentLive(session.id());
		if (!changes.isEmpty()) {
			add(new H3(getTranslation("mapping.history.live")));
			changes.forEach((change) -> add(line(change)));
		}
	}

	private Div row(MappingVersion version) {
		Span number = new Span(getTranslation("mapping.version", version.number()));
		number.addClassName("title");
		Div facts = new Div(number);
		facts.addClassName("version-facts");
		MappingVersion live = this.session.card().live();
		boolean isLive = live != null && live.number() == version.number();
		if (isLive) {
			facts.add(MoveWords.badge("ok", getTranslation("mapping.live")));
		}
		facts.add(soft(getTranslation("mapping.written", this.room.nameOf(version.by()),
				MappingRoom.when(version.at(), getLocale()))));
		Div deeds = new Div();
		deeds.addClassName("deeds");
		if (this.room.mayEdit()) {
			if (!version.mapping().equals(this.session.mapping())) {
				deeds.add(small("mapping.take-up", () -> this.session.change(version.mapping())));
			}
			if (!isLive) {
				deeds.add(small("mapping.go-live", () -> this.goLive.accept(version.number())));
			}
		}
		Div head = new Div(facts, deeds);
		head.addClassName("version-head");
		Div row = new Div(head);
		if (!version.reason().isEmpty()) {
			row.add(new Paragraph(version.reason()));
		}
		row.add(soft(version.mapping().name() + " · " + MoveWords.whom(version.mapping(), this)),
				MoveWords.list(version.mapping(), this, getLocale()));
		row.addClassName("version");
		return row;
	}

	private Div line(MappingChange change) {
		Integer version = change.version();
		Span what = new Span(
				(version != null) ? getTranslation("mapping.version", version) : getTranslation("mapping.retired"));
		Div line = new Div(what, new Span("“" + change.reason() + "”"), soft(getTranslation("mapping.written",
				this.room.nameOf(change.by()), MappingRoom.when(change.at(), getLocale()))));
		line.addClassName("reason-line");
		return line;
	}

	private static Span soft(String text) {
		Span span = new Span(text);
		span.addClassName("soft");
		return span;
	}

	private Button small(String key, Runnable deed) {
		Button button = new Button(getTranslation(key), (click) -> deed.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		return button;
	}

}
