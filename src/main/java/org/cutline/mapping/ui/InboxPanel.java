package org.cutline.mapping.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cutline.mapping.MappingVersion;
import org.cutline.mapping.ReadAgain;
import org.cutline.mapping.ReadAgain.Outcome;
import org.cutline.photo.PhotoId;

/**
 * The photos that came before the mapping changed and that nobody has touched: how many
 * would show something else, reading them again, and taking that back.
 */
final class InboxPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 24;

	private final transient MappingRoom room;

	private final transient MappingSession session;

	private final Aside working = new Aside(getTranslation("mapping.leaf.inbox"));

	private final Paragraph outcome = new Paragraph();

	private final Div deeds = new Div();

	private final Div photos = new Div();

	InboxPanel(MappingRoom room, MappingSession session) {
		this.room = room;
		this.session = session;
		addClassName("inbox-panel");
		Paragraph why = new Paragraph(getTranslation("mapping.inbox.why"));
		why.addClassName("soft");
		this.outcome.addClassName("trial-outcome");
		this.outcome.getElement().setAttribute("role", "status");
		this.deeds.addClassName("trial-deeds");
		this.photos.addClassName("thumbnails");
		add(why, this.working, this.outcome, this.deeds, this.photos);
	}

	/** Looks through the inbox. */
	void look() {
		clear();
		this.working.start((progress) -> this.room.inbox().waiting(this.session.id(), progress), this::found);
	}

	private void found(List<PhotoId> waiting) {
		clear();
		this.outcome.setText(getTranslation("mapping.inbox.waiting", waiting.size()));
		if (!waiting.isEmpty()) {
			Button read = new Button(getTranslation("mapping.inbox.read", waiting.size()), (click) -> read());
			read.addThemeVariants(ButtonVariant.PRIMARY);
			this.deeds.add(read);
		}
		this.deeds.add(new Button(getTranslation("mapping.inbox.look"), (click) -> look()));
		this.room.cards(waiting.stream().limit(SHOWN).toList())
			.reversed()
			.forEach((card) -> this.photos.add(MappingNavigation.thumbnail(card)));
	}

	private void read() {
		clear();
		MappingVersion live = this.session.card().live();
		String name = this.session.card().mapping().name();
		String why = (live != null) ? getTranslation("mapping.inbox.note", name, live.number())
				: getTranslation("mapping.inbox.note-retired", name);
		this.working.start((progress) -> this.room.inbox().read(this.session.id(), why, progress),
				(lines) -> settled(lines, Outcome.CHANGED));
	}

	private void takeBack(List<ReadAgain> lines) {
		clear();
		this.working.start((progress) -> this.room.inbox().takeBack(this.session.id(), lines, progress),
				(back) -> settled(back, Outcome.TAKEN_BACK));
	}

	private void settled(List<ReadAgain> lines, Outcome done) {
		clear();
		Map<Outcome, Long> counts = lines.stream()
			.collect(Collectors.groupingBy(ReadAgain::outcome, Collectors.counting()));
		StringBuilder sentence = new StringBuilder(sentence(done, counts.getOrDefault(done, 0L)));
		counts.forEach((outcome, count) -> {
			if (outcome != done) {
				sentence.append(' ').append(sentence(outcome, count));
			}
		});
		this.outcome.setText(sentence.toString());
		if (done == Outcome.CHANGED && counts.containsKey(done)) {
			this.deeds.add(new Button(getTranslation("mapping.inbox.undo"), (click) -> takeBack(lines)));
		}
		this.deeds.add(new Button(getTranslation("mapping.inbox.look"), (click) -> look()));
	}

	private String sentence(Outcome outcome, long count) {
		return getTranslation("mapping.inbox." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
	}

	private void clear() {
		this.outcome.setText("");
		this.deeds.removeAll();
		this.photos.removeAll();
	}

}
