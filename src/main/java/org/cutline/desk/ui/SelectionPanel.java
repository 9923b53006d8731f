package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetPhoto;
import org.cutline.desk.SetQuestion;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.Message;
import org.jspecify.annotations.Nullable;

/** Beside the contact sheet: what the stylebook finds in the chosen photos. */
final class SelectionPanel extends Aside {

	private static final long serialVersionUID = 1L;

	/** Windows narrower than this begin with the panel folded. */
	private static final int ROOMY = 1400;

	private static final String FOLDED = SelectionPanel.class.getName() + ".folded";

	private final transient SetDesk desk;

	private final transient ReviewSets review;

	private final boolean mayEdit;

	private final transient Runnable changed;

	private final H2 title = new H2();

	private final NativeButton fold = new NativeButton("›", (click) -> choose());

	private final Div body = new Div();

	private transient List<PhotoId> photos = List.of();

	private @Nullable SetJob<?> job;

	private boolean folded;

	/**
	 * Makes the panel; until photos are chosen it says what it is for.
	 * @param desk checks
	 * @param review opens the whole list
	 * @param mayEdit whether fixes are offered
	 * @param changed told after photos have been changed
	 */
	SelectionPanel(SetDesk desk, ReviewSets review, boolean mayEdit, Runnable changed) {
		this.desk = desk;
		this.review = review;
		this.mayEdit = mayEdit;
		this.changed = changed;
		addClassName("selection-panel");
		this.fold.addClassName("fold");
		this.body.addClassName("selection-body");
		Header header = new Header(this.title, this.fold);
		add(header, this.body);
		this.title.setText(getTranslation("desk.set.findings"));
		sayFold();
		check();
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		int width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
		Object kept = attached.getSession().getAttribute(FOLDED);
		fold((kept != null) ? (Boolean) kept : width > 0 && width < ROOMY);
	}

	/** Shows the findings of other photos. */
	void show(List<PhotoId> chosen) {
		if (chosen.equals(this.photos)) {
			return;
		}
		this.photos = List.copyOf(chosen);
		this.title.setText(this.photos.isEmpty() ? getTranslation("desk.set.findings")
				: getTranslation("desk.set.selected", this.photos.size()));
		check();
	}

	/** Checks the same photos again. */
	void check() {
		Optional.ofNullable(this.job).ifPresent(SetJob::end);
		if (this.photos.isEmpty() || this.folded) {
			this.body.removeAll();
			Paragraph hint = new Paragraph(getTranslation("desk.set.choose"));
			hint.addClassName("soft");
			this.body.add(hint);
			return;
		}
		List<PhotoId> asked = this.photos;
		this.job = SetJob.<Optional<FindingSet<SetPhoto>>>run(getTranslation("desk.set.checking"), asked.size(),
				(progress) -> this.desk.check(SetQuestion.of(asked), progress), (running) -> {
					this.body.removeAll();
					this.body.add(running);
				}, (found) -> {
					if (asked.equals(this.photos)) {
						show(found);
					}
				});
	}

	private void show(Optional<FindingSet<SetPhoto>> found) {
		this.body.removeAll();
		if (found.isEmpty()) {
			this.body.add(new Paragraph(getTranslation("desk.set.stopped")),
					new Button(getTranslation("desk.set.check"), (click) -> check()));
			return;
		}
		FindingSet<SetPhoto> set = found.get();
		this.body.add(new H3(getTranslation("desk.set.findings")), SetCounts.of(set));
		Div list = new Div();
		list.addClassName("finding-list");
		set.byRule().forEach((group) -> list.add(card(group)));
		if (set.all().isEmpty()) {
			Div clean = new Div(new Span(getTranslation("desk.findings.none")));
			clean.addClassNames("finding", "ok");
			list.add(clean);
		}
		else {
			Button all = new Button(getTranslation("desk.set.all"), (click) -> open());
			all.addThemeVariants(ButtonVariant.TERTIARY);
			list.add(all);
		}
		this.body.add(list);
	}

	private Div card(FindingGroup<SetPhoto> group) {
		long in = group.findings().stream().map((one) -> one.photo().id()).distinct().count();
		Span sentence = new Span(
				getTranslation("desk.set.card", in, Message.of(group.ruleId() + ".title").in(getLocale())));
		sentence.addClassName("sentence");
		String said = group.findings()
			.stream()
			.map((one) -> one.finding().sentence(getLocale()))
			.distinct()
			.limit(2)
			.collect(Collectors.joining(" "));
		Div why = new Div(said);
		why.addClassName("why");
		Div words = new Div(sentence, why);
		words.addClassName("words");
		Div card = new Div(words);
		card.addClassNames("finding", group.severity().name().toLowerCase(Locale.ROOT));
		card.getElement().setAttribute("data-rule", group.ruleId());
		if (this.mayEdit && group.certain() > 0) {
			Button fix = new Button(getTranslation("desk.set.fix-all", group.certain()), (click) -> fix(group));
			fix.addThemeVariants(ButtonVariant.SMALL);
			fix.setAriaLabel(fix.getText() + ": " + sentence.getText());
			card.add(fix);
		}
		return card;
	}

	private void open() {
		this.review.open(dialogTitle(), SetQuestion.of(this.photos), this.changed);
	}

	private String dialogTitle() {
		return getTranslation("desk.set.title", this.photos.size());
	}

	private void fix(FindingGroup<SetPhoto> group) {
		SetDialog dialog = this.review.dialog(dialogTitle(), SetQuestion.of(this.photos), this.changed);
		dialog.open();
		dialog.preview(group);
	}

	private void choose() {
		fold(!this.folded);
		UI.getCurrentOrThrow().getSession().setAttribute(FOLDED, this.folded);
	}

	private void fold(boolean away) {
		if (away == this.folded) {
			return;
		}
		this.folded = away;
		getElement().getClassList().set("folded", this.folded);
		sayFold();
		check();
	}

	private void sayFold() {
		this.fold.setText(this.folded ? "‹" : "›");
		this.fold.getElement().setAttribute("aria-expanded", Boolean.toString(!this.folded));
		this.fold.setAriaLabel(getTranslation(this.folded ? "desk.set.unfold" : "desk.set.fold"));
	}

}
