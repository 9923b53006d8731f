package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoId;
import org.cutline.resend.ResendDecision;
import org.cutline.resend.ResendOutcome;
import org.cutline.resend.ResendPair;
import org.cutline.resend.ResendRow.Decided;
import org.cutline.resend.ResendSets.Looked;
import org.cutline.shell.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Shows resends one after the other, each beside the photo that was on the desk, and
 * takes the decision: the new caption, ours, or both. The last decision can be taken back
 * here as long as the dialog is open, and later from the resend itself.
 */
final class ResendDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient ResendRoom room;

	private final transient Runnable changed;

	private final transient List<ResendPair> waiting;

	private final int count;

	private final transient List<PhotoId> last = new ArrayList<>();

	private transient ResendPair shown;

	private transient ResendPage page;

	private final Span said = new Span();

	private final Checkbox all = new Checkbox();

	private final Button takeNew = new Button("", (click) -> decide(ResendDecision.TAKE_NEW));

	private final Button keepOurs = new Button(getTranslation("desk.resend.keep-ours"),
			(click) -> decide(ResendDecision.KEEP_OURS));

	private final Button keepBoth = new Button(getTranslation("desk.resend.keep-both"),
			(click) -> decide(ResendDecision.KEEP_BOTH));

	private final Button undo = new Button(getTranslation("desk.resend.undo"), (click) -> takeBack());

	/**
	 * Makes the dialog.
	 * @param room what it asks of the desk
	 * @param pairs at least one
	 * @param changed told of each change
	 */
	ResendDialog(ResendRoom room, List<ResendPair> pairs, Runnable changed) {
		this.room = room;
		this.changed = changed;
		this.waiting = new ArrayList<>(pairs);
		this.count = pairs.size();
		this.shown = pairs.getFirst();
		this.page = new ResendPage(room, this.shown, false, this::sayTake);
		addClassName("resend-dialog");
		setHeaderTitle(getTranslation("desk.resend.title"));
		setWidth("1040px");
		setMaxWidth("96vw");
		setMaxHeight("94vh");
		this.said.addClassName("soft");
		this.said.getElement().setAttribute("role", "status");
		this.takeNew.addThemeVariants(ButtonVariant.PRIMARY);
		Span spread = new Span();
		spread.addClassName("spread");
		Div foot = new Div(this.said, this.all, this.undo, spread,
				new Button(getTranslation("desk.resend.close"), (click) -> close()), this.keepBoth, this.keepOurs,
				this.takeNew);
		foot.addClassName("resend-foot");
		getFooter().add(foot);
		show(this.shown, "");
	}

	private void show(ResendPair pair, String before) {
		this.shown = pair;
		boolean open = pair.row().open() && this.room.mayDecide();
		this.page = new ResendPage(this.room, pair, open, this::sayTake);
		removeAll();
		Optional.ofNullable(pair.row().decided()).ifPresent((decided) -> add(said(decided)));
		add(this.page);
		String place = getTranslation("desk.resend.position", this.count - this.waiting.size() + 1, this.count);
		this.said.setText((before + ((this.count > 1 && open) ? " " + place : "")).strip());
		this.all.setLabel(getTranslation("desk.resend.all", this.waiting.size()));
		this.all.setVisible(open && this.waiting.size() > 1);
		List.of(this.takeNew, this.keepOurs, this.keepBoth).forEach((button) -> button.setVisible(open));
		this.undo.setVisible(this.room.mayDecide() && (!this.last.isEmpty() || !pair.row().open()));
		sayTake();
	}

	private Div said(Decided decided) {
		Div line = new Div(getTranslation("desk.resend.decided." + word(decided.decision()),
				this.room.nameOf(decided.by(), getTranslation("desk.resend.desk")),
				DeskTime.dayAndClock(decided.at(), ResendRoom.zone(), getLocale())));
		line.addClassName("resend-decided");
		return line;
	}

	private void sayTake() {
		boolean allNew = this.page.wantsAllNew();
		int wanted = this.page.wanted().size();
		this.takeNew.setText(getTranslation(allNew ? "desk.resend.take-new" : "desk.resend.take-some", wanted));
		this.takeNew.setEnabled(wanted > 0);
	}

	private void decide(ResendDecision decision) {
		this.last.clear();
		boolean together = this.all.isVisible() && this.all.getValue();
		List<ResendOutcome> outcomes = together
				? this.room.sets().decide(decision, this.waiting.stream().map(Looked::of).toList())
				: List.of(this.room.resends()
					.decide(this.shown.resend().id(), decision, this.shown.first().edition(),
							this.page.wantsAllNew() ? null : this.page.wanted()));
		for (ResendOutcome outcome : outcomes) {
			if (outcome instanceof ResendOutcome.Done(ResendPair pair)) {
				this.last.add(pair.resend().id());
				this.waiting.removeIf((each) -> each.resend().id().equals(pair.resend().id()));
			}
		}
		this.changed.run();
		goOn(decision, together, outcomes.getLast());
	}

	private void goOn(ResendDecision decision, boolean together, ResendOutcome outcome) {
		String said = together ? getTranslation("desk.resend.done.all", this.last.size(), this.waiting.size())
				: switch (outcome) {
					case ResendOutcome.Done _ -> getTranslation("desk.resend.done." + word(decision));
					case ResendOutcome.Stale _ -> getTranslation("desk.resend.stale");
					case ResendOutcome.Settled _, ResendOutcome.Unknown _ -> getTranslation("desk.resend.settled");
				};
		if (outcome instanceof ResendOutcome.Settled || outcome instanceof ResendOutcome.Unknown) {
			this.waiting.remove(this.shown);
		}
		this.waiting.replaceAll((pair) -> this.room.resends().find(pair.resend().id()).orElse(pair));
		ResendPair next = this.waiting.isEmpty() ? again(this.shown) : this.waiting.getFirst();
		show(next, said);
	}

	private ResendPair again(ResendPair pair) {
		return this.room.resends().find(pair.resend().id()).orElse(pair);
	}

	private void takeBack() {
		List<PhotoId> back = this.last.isEmpty() ? List.of(this.shown.resend().id())
				: List.copyOf(this.last).reversed();
		this.last.clear();
		@Nullable ResendPair first = null;
		boolean stale = false;
		for (PhotoId resend : back) {
			ResendOutcome outcome = this.room.resends().takeBack(resend);
			if (outcome instanceof ResendOutcome.Done(ResendPair pair)) {
				this.waiting.addFirst(pair);
				first = pair;
			}
			stale |= outcome instanceof ResendOutcome.Stale;
		}
		this.changed.run();
		this.waiting.replaceAll(this::again);
		if (stale) {
			Notices.refused(getTranslation("desk.resend.stale-undo"));
		}
		show((first != null) ? this.waiting.getFirst() : again(this.shown),
				(first != null) ? getTranslation("desk.resend.undone") : "");
	}

	private static String word(ResendDecision decision) {
		return decision.name().toLowerCase(Locale.ROOT);
	}

}
