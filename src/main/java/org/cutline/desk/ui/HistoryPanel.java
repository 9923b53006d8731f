package org.cutline.desk.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.Revision;
import org.cutline.shell.WordDiffText;

/** Who did what to a photo and when, each edition with the words that changed. */
final class HistoryPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Function<PersonId, String> names;

	private final transient IntConsumer takeUp;

	private final boolean mayEdit;

	HistoryPanel(Function<PersonId, String> names, boolean mayEdit, IntConsumer takeUp) {
		this.names = names;
		this.mayEdit = mayEdit;
		this.takeUp = takeUp;
		addClassName("history-panel");
	}

	/**
	 * Shows editions.
	 * @param history the last first
	 * @param zone the reader's time zone
	 */
	void show(List<Revision> history, ZoneId zone) {
		removeAll();
		for (int place = 0; place < history.size(); place++) {
			Revision revision = history.get(place);
			Revision before = (place + 1 < history.size()) ? history.get(place + 1) : revision;
			add(entry(revision, before, place == 0, zone));
		}
	}

	private Div entry(Revision revision, Revision before, boolean last, ZoneId zone) {
		Span deed = new Span(getTranslation("desk.deed." + revision.deed().name().toLowerCase(Locale.ROOT)));
		deed.addClassName("deed");
		PersonId by = revision.by();
		String who = (by != null) ? this.names.apply(by) : getTranslation("desk.history.desk");
		boolean from = revision.deed() == Revision.Deed.ARRIVED && !revision.note().isEmpty();
		String source = from ? getTranslation("photo.matte.source", revision.note()) + " · " : "";
		Span when = new Span(source + who + " · " + DeskTime.dayAndClock(revision.at(), zone, getLocale()));
		when.addClassName("soft");
		Div entry = new Div(deed, when);
		entry.addClassName("history-entry");
		addChanges(entry, before.fields(), revision.fields());
		if (!last && this.mayEdit) {
			Button back = new Button(getTranslation("desk.history.take-up"),
					(click) -> this.takeUp.accept(revision.edition()));
			back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			back.setAriaLabel(getTranslation("desk.history.take-up") + ": " + revision.edition());
			entry.add(back);
		}
		return entry;
	}

	private void addChanges(Div entry, PhotoFields before, PhotoFields after) {
		for (Field field : Field.all()) {
			String old = FieldText.whole(before.value(field));
			String fresh = FieldText.whole(after.value(field));
			if (!before.value(field).saysSame(after.value(field)) && !old.equals(fresh)) {
				Span label = new Span(field.label(getLocale()));
				label.addClassName("field-label");
				entry.add(label, new WordDiffText(old, fresh));
			}
		}
	}

}
