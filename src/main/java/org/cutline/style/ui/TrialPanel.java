package org.cutline.style.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.style.StyleTrial;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.TrialChange;
import org.cutline.stylebook.TrialResult;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * What a style would change before it goes live: how many findings would come and go in
 * the last captions of the desk, and which.
 */
final class TrialPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LISTED = 100;

	private final transient StyleRoom room;

	private final transient StyleSession session;

	private final Button start = new Button();

	private final Button stop = new Button();

	private final ProgressBar bar = new ProgressBar();

	private final Div result = new Div();

	private final Paragraph outcome = new Paragraph();

	private transient AtomicBoolean stopped = new AtomicBoolean();

	private transient HouseStyle tried;

	TrialPanel(StyleRoom room, StyleSession session) {
		this.room = room;
		this.session = session;
		this.tried = session.style();
		addClassName("trial-panel");
		this.start.setText(getTranslation("style.trial.start", StyleTrial.CAPTIONS));
		this.start.addThemeVariants(ButtonVariant.PRIMARY);
		this.start.addClickListener((click) -> run());
		this.stop.setText(getTranslation("style.trial.stop"));
		this.stop.addClickListener((click) -> this.stopped.set(true));
		this.stop.setVisible(false);
		this.bar.setVisible(false);
		this.bar.getElement().setAttribute("aria-label", getTranslation("style.tab.trial"));
		this.outcome.addClassName("trial-outcome");
		this.outcome.getElement().setAttribute("role", "status");
		Paragraph why = new Paragraph(getTranslation("style.trial.why"));
		why.addClassName("soft");
		Div deeds = new Div(this.start, this.stop, this.bar);
		deeds.addClassName("trial-deeds");
		add(why, deeds, this.outcome, this.result);
	}

	/** What the last trial of the style as it stands said, or an empty text. */
	String summary() {
		return this.tried.equals(this.session.style()) ? this.outcome.getText() : "";
	}

	private void run() {
		HouseStyle style = this.session.style();
		UI ui = UI.getCurrentOrThrow();
		AtomicBoolean stop = new AtomicBoolean();
		this.stopped = stop;
		this.result.removeAll();
		this.outcome.setText("");
		this.bar.setMax(Math.max(1, this.room.trial().captions(style.id()).size()));
		this.bar.setValue(0);
		running(true);
		Thread.ofVirtual().name("trial").start(new DelegatingSecurityContextRunnable(() -> {
			TrialResult<PhotoId> found = this.room.trial().run(style, (done) -> {
				if (done % 10 == 0) {
					ui.access(() -> this.bar.setValue(Math.min(done, this.bar.getMax())));
				}
			}, stop::get);
			Map<PhotoId, PhotoCard> cards = cards(found);
			ui.access(() -> show(style, found, cards));
		}));
	}

	private Map<PhotoId, PhotoCard> cards(TrialResult<PhotoId> found) {
		Map<PhotoId, PhotoCard> cards = new HashMap<>();
		this.room.cards(found.changes().stream().limit(LISTED).map(TrialChange::photo).distinct().toList())
			.forEach((card) -> cards.put(card.id(), card));
		return cards;
	}

	private void running(boolean on) {
		this.start.setVisible(!on);
		this.stop.setVisible(on);
		this.bar.setVisible(on);
	}

	private void show(HouseStyle style, TrialResult<PhotoId> found, Map<PhotoId, PhotoCard> cards) {
		running(false);
		this.tried = style;
		this.outcome.setText(found.isNothing() ? getTranslation("style.trial.nothing", found.captions())
				: getTranslation("style.trial.outcome", found.total().added(), found.total().removed(),
						found.total().regraded(), found.captions(), found.touched()));
		if (found.isNothing()) {
			return;
		}
		Div byRule = new Div();
		byRule.addClassName("trial-rules");
		found.byRule().forEach((rule, count) -> {
			Anchor link = new Anchor(StyleNavigation.rule(rule), rule);
			link.addClassName("rule-id");
			Span numbers = new Span(
					getTranslation("style.trial.count", count.added(), count.removed(), count.regraded()));
			Div chip = new Div(link, numbers);
			chip.addClassName("chip");
			byRule.add(chip);
		});
		this.result.add(byRule, new H3(getTranslation("style.trial.changes")));
		List<TrialChange<PhotoId>> listed = found.changes().stream().limit(LISTED).toList();
		listed.forEach((change) -> this.result.add(row(change, cards)));
		int more = found.total().all() - listed.size();
		if (more > 0) {
			Paragraph rest = new Paragraph(getTranslation("style.trial.more", more));
			rest.addClassName("soft");
			this.result.add(rest);
		}
	}

	private Component row(TrialChange<PhotoId> change, Map<PhotoId, PhotoCard> cards) {
		PhotoCard card = cards.get(change.photo());
		Span kind = new Span(getTranslation("style.trial." + change.kind().name().toLowerCase(Locale.ROOT)));
		kind.addClassNames("badge", switch (change.kind()) {
			case ADDED -> change.finding().severity().name().toLowerCase(Locale.ROOT);
			case REMOVED -> "ok";
			case REGRADED -> "warning";
		});
		Span sentence = new Span(change.finding().sentence(getLocale()));
		Anchor rule = new Anchor(StyleNavigation.rule(change.finding().ruleId()), change.finding().ruleId());
		rule.addClassName("rule-id");
		Div head = new Div(kind, sentence, rule);
		head.addClassName("trial-head");
		Div words = new Div(head);
		words.addClassName("trial-words");
		if (card != null) {
			Anchor caption = new Anchor(StyleNavigation.photo(card.id()), card.captionStart());
			caption.addClassName("trial-caption");
			words.add(caption);
		}
		Div row = new Div();
		row.addClassName("trial-change");
		if (card != null) {
			row.add(RulePage.thumbnail(card));
		}
		row.add(words);
		return row;
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		this.stopped.set(true);
	}

}
