package org.cutline.mapping.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.mapping.AgencyMapping;
import org.cutline.mapping.FieldChange;
import org.cutline.mapping.MappingTrial;
import org.cutline.mapping.MappingTrialResult;
import org.cutline.mapping.MappingTrialResult.Changed;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.shell.WordDiffText;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping would change before it goes live: how many of the last photos of its
 * agency, field by field, and which, page by page.
 */
final class TrialPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 20;

	private final transient MappingRoom room;

	private final transient MappingSession session;

	private final Button start = new Button();

	private final Aside trying = new Aside(getTranslation("mapping.leaf.trial"));

	private final Paragraph outcome = new Paragraph();

	private final Div fields = new Div();

	private final Div photos = new Div();

	private final Div pages = new Div();

	private transient @Nullable AgencyMapping tried;

	private transient MappingTrialResult result = new MappingTrialResult(0, 0, List.of());

	private transient @Nullable Field chosen;

	private int page;

	TrialPanel(MappingRoom room, MappingSession session) {
		this.room = room;
		this.session = session;
		addClassName("trial-panel");
		Paragraph why = new Paragraph(getTranslation("mapping.trial.why"));
		why.addClassName("soft");
		this.start.setText(getTranslation("mapping.trial.start", MappingTrial.PHOTOS));
		this.start.addThemeVariants(ButtonVariant.PRIMARY);
		this.start.addClickListener((click) -> run());
		this.outcome.addClassName("trial-outcome");
		this.outcome.getElement().setAttribute("role", "status");
		this.fields.addClassName("trial-rules");
		this.pages.addClassName("trial-pages");
		add(why, this.start, this.trying, this.outcome, this.fields, this.photos, this.pages);
	}

	/** What the last trial of the mapping as it stands said, or an empty text. */
	String summary() {
		return this.session.mapping().equals(this.tried) ? this.outcome.getText() : "";
	}

	/** A trial of what has changed since says nothing any more. */
	void refresh() {
		if (!this.session.mapping().equals(this.tried)) {
			this.result = new MappingTrialResult(0, 0, List.of());
			this.outcome.setText("");
			show();
		}
	}

	private void run() {
		AgencyMapping mapping = this.session.mapping();
		this.start.setEnabled(false);
		this.trying.start((progress) -> this.room.trial().run(mapping, progress), (found) -> {
			this.start.setEnabled(true);
			this.tried = mapping;
			this.result = found;
			this.chosen = null;
			this.page = 0;
			this.outcome.setText(sentence(found));
			show();
		});
	}

	private String sentence(MappingTrialResult found) {
		if (found.matched() == 0) {
			return getTranslation("mapping.trial.no-photos", found.looked());
		}
		return found.changes().isEmpty() ? getTranslation("mapping.trial.nothing", found.matched())
				: getTranslation("mapping.trial.outcome", found.changes().size(), found.matched());
	}

	private void show() {
		this.fields.removeAll();
		this.photos.removeAll();
		this.pages.removeAll();
		this.result.byField().forEach((field, count) -> this.fields.add(chip(field, count)));
		List<Changed> all = this.result.changes().stream().filter(this::isChosen).toList();
		List<Changed> here = all.stream().skip((long) this.page * PAGE).limit(PAGE).toList();
		Map<PhotoId, PhotoCard> cards = new HashMap<>();
		this.room.cards(here.stream().map(Changed::photo).toList()).forEach((card) -> cards.put(card.id(), card));
		here.forEach((changed) -> this.photos.add(row(changed, cards.get(changed.photo()))));
		if (all.size() > PAGE) {
			int last = (all.size() - 1) / PAGE;
			this.pages.add(turn("mapping.page.before", this.page - 1, this.page > 0),
					new Span(getTranslation("mapping.page", this.page + 1, last + 1)),
					turn("mapping.page.after", this.page + 1, this.page < last));
		}
	}

	private boolean isChosen(Changed photo) {
		return this.chosen == null || photo.fields().stream().anyMatch((change) -> change.field() == this.chosen);
	}

	private Button chip(Field field, int count) {
		boolean on = field == this.chosen;
		Button chip = new Button(field.label(getLocale()) + " · " + count, (click) -> {
			this.chosen = on ? null : field;
			this.page = 0;
			show();
		});
		chip.addThemeVariants(ButtonVariant.SMALL);
		chip.addClassName("trial-field");
		chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
		return chip;
	}

	private Component row(Changed changed, @Nullable PhotoCard card) {
		Div words = new Div();
		words.addClassName("trial-words");
		for (FieldChange change : changed.fields()) {
			Span label = new Span(change.field().label(getLocale()));
			label.addClassName("field-label");
			Div line = new Div(label, new WordDiffText(change.before().text(), change.after().text()));
			line.addClassName("field-change");
			words.add(line);
		}
		Div row = new Div();
		row.addClassName("trial-change");
		if (card != null) {
			row.add(MappingNavigation.thumbnail(card));
		}
		row.add(words);
		return row;
	}

	private Button turn(String key, int to, boolean can) {
		Button button = new Button(getTranslation(key), (click) -> {
			this.page = to;
			show();
			scrollIntoView();
		});
		button.setEnabled(can);
		return button;
	}

}
