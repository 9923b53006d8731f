package org.cutline.style.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.shell.WordDiffText;
import org.cutline.style.LiveChange;
import org.cutline.style.StyleVersion;

/** The versions of a style, the last first, each with what it changed. */
final class VersionsPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int AROUND = 3;

	private final transient StyleRoom room;

	private final transient StyleSession session;

	private final transient IntConsumer goLive;

	VersionsPanel(StyleRoom room, StyleSession session, IntConsumer goLive) {
		this.room = room;
		this.session = session;
		this.goLive = goLive;
		addClassName("versions-panel");
		List<StyleVersion> versions = room.book().versions(session.card().id());
		List<LiveChange> changes = room.book().wentLive(session.card().id());
		for (int at = 0; at < versions.size(); at++) {
			StyleVersion before = (at + 1 < versions.size()) ? versions.get(at + 1) : null;
			add(row(versions.get(at), (before != null) ? before.yaml() : "", at == 0));
		}
		if (!changes.isEmpty()) {
			add(new H3(getTranslation("style.versions.live")));
			changes.forEach((change) -> add(line(change)));
		}
	}

	private Div row(StyleVersion version, String before, boolean last) {
		Span number = new Span(getTranslation("style.version", version.number()));
		number.addClassName("title");
		Div facts = new Div(number);
		facts.addClassName("version-facts");
		if (version.number() == this.session.card().live()) {
			Span badge = new Span(getTranslation("style.live"));
			badge.addClassNames("badge", "ok");
			facts.add(badge);
		}
		Instant at = version.at();
		Span who = new Span((at == null) ? getTranslation("style.shipped")
				: getTranslation("style.written", this.room.nameOf(version.by()), StyleRoom.when(at, getLocale())));
		who.addClassName("soft");
		facts.add(who);
		Div difference = new Div();
		difference.setVisible(false);
		Div deeds = new Div();
		deeds.addClassName("deeds");
		if (!before.isEmpty()) {
			deeds.add(small("style.difference", () -> {
				if (difference.getComponentCount() == 0) {
					difference.add(difference(before, version.yaml()));
				}
				difference.setVisible(!difference.isVisible());
			}));
		}
		if (this.room.mayEdit()) {
			if (!last) {
				deeds.add(small("style.take-up", () -> this.session.takeUp(version)));
			}
			if (version.number() != this.session.card().live()) {
				deeds.add(small("style.go-live", () -> this.goLive.accept(version.number())));
			}
		}
		Div head = new Div(facts, deeds);
		head.addClassName("version-head");
		Div row = new Div(head);
		if (!version.reason().isEmpty()) {
			row.add(new Paragraph(version.reason()));
		}
		row.add(difference);
		row.addClassName("version");
		return row;
	}

	/** The lines that differ, with some around them. */
	private static WordDiffText difference(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> fresh = after.lines().toList();
		int shorter = Math.min(old.size(), fresh.size());
		int head = 0;
		while (head < shorter && old.get(head).equals(fresh.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && old.reversed().get(tail).equals(fresh.reversed().get(tail))) {
			tail++;
		}
		int from = Math.max(0, head - AROUND);
		int kept = Math.max(0, tail - AROUND);
		return new WordDiffText(String.join("\n", old.subList(from, old.size() - kept)),
				String.join("\n", fresh.subList(from, fresh.size() - kept)));
	}

	private Div line(LiveChange change) {
		Integer version = change.version();
		Span what = new Span(getTranslation("style.version", (version != null) ? version : 0));
		Span why = new Span("“" + change.reason() + "”");
		Span who = new Span(getTranslation("style.written", this.room.nameOf(change.by()),
				StyleRoom.when(change.at(), getLocale())));
		who.addClassName("soft");
		Div line = new Div(what, why, who);
		line.addClassName("reason-line");
		return line;
	}

	private Button small(String key, Runnable deed) {
		Button button = new Button(getTranslation(key), (click) -> deed.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		return button;
	}

}
