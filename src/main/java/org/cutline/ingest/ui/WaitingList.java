package org.cutline.ingest.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.ingest.WaitingFiles;
import org.cutline.ingest.WaitingRoom;

/**
 * The files that lie in sources' folders: how many, what is in their way, and try again.
 */
final class WaitingList extends Section {

	private static final long serialVersionUID = 1L;

	private final transient List<WaitingRoom> rooms;

	private transient List<WaitingFiles> shown = List.of();

	WaitingList(List<WaitingRoom> rooms) {
		this.rooms = rooms;
		addClassName("intake-waiting");
		getElement().setAttribute("aria-label", getTranslation("ingest.waiting"));
		look();
	}

	/** Looks again; nothing moves under the pointer while nothing has changed. */
	void look() {
		List<WaitingFiles> now = this.rooms.stream()
			.flatMap((room) -> room.waiting().stream())
			.filter(WaitingFiles::isNews)
			.toList();
		if (!now.equals(this.shown) || getChildren().findAny().isEmpty()) {
			this.shown = now;
			removeAll();
			now.forEach((files) -> add(line(files)));
		}
		setVisible(!now.isEmpty());
	}

	private Div line(WaitingFiles files) {
		Span name = new Span(files.name());
		name.addClassName("title");
		Span count = new Span(getTranslation("ingest.waiting.count", files.count()));
		Div line = new Div(name, count);
		String trouble = files.trouble();
		if (trouble != null) {
			Span why = new Span(trouble);
			why.addClassName("trouble");
			Button again = new Button(getTranslation("ingest.waiting.again"), (click) -> tryNow(files));
			again.addThemeVariants(ButtonVariant.SMALL);
			again.setAriaLabel(getTranslation("ingest.waiting.again-of", files.name()));
			line.add(why, again);
		}
		return line;
	}

	private void tryNow(WaitingFiles files) {
		this.rooms.forEach((room) -> room.tryNow(files.source()));
		look();
	}

}
