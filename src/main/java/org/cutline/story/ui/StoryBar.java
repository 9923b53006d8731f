package org.cutline.story.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.cutline.story.SignOff;
import org.cutline.story.StoryAction;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryView;
import org.jspecify.annotations.Nullable;
import org.cutline.story.WireDateline;

/** The head of a story: what it is, how it stands, what can be done with it. */
final class StoryBar extends Header {

	private static final long serialVersionUID = 1L;

	private final H1 title = new H1();

	private final Span dateline = chip();

	private final Span slug = chip();

	private final Span signOff = chip();

	private final Span errors = new Span();

	private final StyleOfStory style;

	private final transient StoryRoom room;

	private transient StoryView story;

	@SuppressWarnings("NullAway.Init")
	StoryBar(StoryRoom room, boolean mayWrite, Runnable onWrite, Consumer<@Nullable String> onStyle) {
		this.room = room;
		this.style = new StyleOfStory(room.styles(), mayWrite, onStyle);
		addClassNames("top-bar", "story-bar");
		Span spread = new Span();
		spread.addClassName("spread");
		add(this.title, this.dateline, this.slug, this.signOff, spread, this.errors, this.style);
		if (mayWrite) {
			add(new Button(getTranslation("story.edit"), (click) -> onWrite.run()));
		}
		List<StoryAction> actions = this.room.actions();
		for (StoryAction action : actions) {
			Button button = new Button(getTranslation(action.labelKey()), (click) -> action.run(this.story.id()));
			if (action == actions.getLast()) {
				button.addThemeVariants(ButtonVariant.PRIMARY);
			}
			add(button);
		}
	}

	void show(StoryView shown, List<StoryCheck> checks) {
		this.story = shown;
		this.style.show(shown.style());
		this.title.setText(shown.title());
		this.title.setTitle(shown.title());
		WireDateline found = shown.wire().dateline();
		say(this.dateline, (found != null)
				? StoryRow.dateline(found.agencyName(), found.cityName(), found.day().orElse(null), getLocale()) : "");
		say(this.slug, shown.text().slug());
		SignOff end = shown.wire().signOff();
		say(this.signOff, (end != null) ? end.initialsOrEmpty() : "");
		long wrong = checks.stream().filter((check) -> check.level() == Level.ERROR).count();
		long doubtful = checks.stream().filter((check) -> check.level() == Level.WARNING).count();
		this.errors.setClassName("chip " + ((wrong > 0) ? "error" : (doubtful > 0) ? "warning" : "ok"));
		this.errors.setText((wrong > 0) ? getTranslation("story.errors", wrong)
				: (doubtful > 0) ? getTranslation("story.warnings", doubtful) : getTranslation("story.clean"));
		this.errors.setVisible(!shown.photos().isEmpty());
	}

	private static void say(Span chip, String text) {
		chip.setText(text);
		chip.setVisible(!text.isEmpty());
	}

	private static Span chip() {
		Span chip = new Span();
		chip.addClassName("chip");
		return chip;
	}

}
