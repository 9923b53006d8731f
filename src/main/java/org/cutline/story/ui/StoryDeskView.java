package org.cutline.story.ui;

import java.util.Optional;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.photo.PhotoId;
import org.cutline.shell.MainLayout;
import org.cutline.shell.Notices;
import org.cutline.story.StoryFix;
import org.cutline.story.StoryId;
import org.cutline.story.StoryOutcome;
import org.cutline.story.StoryText;
import org.cutline.story.StoryView;

/**
 * A story: its copy at the left with the inline captions recognised, its photos in order
 * at the right, what would suit it and what does not fit.
 */
@Route(value = "stories/:story", layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/story.css")
final class StoryDeskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient StoryRoom room;

	private final boolean mayWrite;

	private final StoryBar bar;

	private final Div left = new Div();

	private final PhotosPanel photos;

	private final SuggestionsPanel suggestions;

	private final ChecksPanel checks;

	private final CaptionFindings findings;

	private transient StoryView story;

	private boolean writing;

	@SuppressWarnings("NullAway.Init")
	StoryDeskView(StoryRoom room) {
		this.room = room;
		this.mayWrite = room.mayWrite();
		this.bar = new StoryBar(room, this.mayWrite, this::write,
				(style) -> arranged(this.room.desk().holdTo(this.story.id(), style)));
		this.photos = new PhotosPanel(this.mayWrite, new Arranging());
		this.suggestions = new SuggestionsPanel(this.mayWrite, (photo) -> attach(photo, 0));
		this.checks = new ChecksPanel(this.mayWrite, this::fix);
		this.findings = new CaptionFindings(room.sets(), room.review(), this::again);
		addClassName("story");
		this.left.addClassName("story-copy");
		Div right = new Div(this.photos, this.suggestions, this.checks, this.findings);
		right.addClassName("story-side");
		Div body = new Div(this.left, right);
		body.addClassName("story-body");
		add(this.bar, body);
		Shortcuts.addShortcutListener(this, this::saveWords, Key.ENTER, KeyModifier.CONTROL)
			.listenOn(this.left)
			.resetFocusOnActiveElement();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		StoryView found = event.getRouteParameters()
			.getLong("story")
			.flatMap((id) -> this.room.desk().find(new StoryId(id)))
			.orElseThrow(NotFoundException::new);
		this.writing = false;
		show(found);
	}

	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		if (this.writing && form().map((form) -> !form.text().equals(this.story.text())).orElse(false)) {
			BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
			new LeaveDialog(leaving::proceed, leaving::cancel).open();
		}
	}

	@Override
	public String getPageTitle() {
		return this.story.title() + " · Cutline";
	}

	private void show(StoryView shown) {
		this.story = shown;
		var found = this.room.checks().check(shown);
		this.bar.show(shown, found);
		if (!this.writing) {
			this.left.removeAll();
			this.left.add(new CopyText(shown, this.mayWrite, this.room.finder(), this::attach));
		}
		this.photos.show(shown, found, this.room.captions());
		this.suggestions.show(this.room.finder().suggestions(shown, SuggestionsPanel.MOST));
		this.checks.show(shown, found);
		this.findings.show(shown);
	}

	/** Shows the story as it stands after its captions changed. */
	private void again() {
		this.room.desk().find(this.story.id()).ifPresent(this::show);
	}

	private void write() {
		this.writing = true;
		WordsForm form = new WordsForm(this.story.text());
		this.left.removeAll();
		this.left.add(form, new WritingBar(this::saveWords, this::stopWriting));
		form.focus();
	}

	private void stopWriting() {
		this.writing = false;
		show(this.story);
	}

	private Optional<WordsForm> form() {
		return this.left.getChildren().filter(WordsForm.class::isInstance).map(WordsForm.class::cast).findFirst();
	}

	private void saveWords() {
		form().ifPresent((form) -> saveWords(this.story.edition(), form.text()));
	}

	private void saveWords(int base, StoryText text) {
		switch (this.room.desk().edit(this.story.id(), base, text)) {
			case StoryOutcome.Saved(StoryView saved) -> {
				this.writing = false;
				show(saved);
				Notices.done(getTranslation("story.saved"));
			}
			case StoryOutcome.Conflict(StoryView theirs) -> new ConflictDialog(theirs, text,
					this.room.nameOf(theirs.changedBy()), () -> saveWords(theirs.edition(), text), () -> {
						this.writing = false;
						show(theirs);
					})
				.open();
			case StoryOutcome.Refused(StoryOutcome.Reason reason) ->
				Notices.refused(getTranslation("story.refused." + reason.code()));
			case StoryOutcome.Unknown _ -> Notices.refused(getTranslation("story.gone"));
		}
	}

	private void attach(PhotoId photo, int inlineCaption) {
		arranged(this.room.desk().attach(this.story.id(), photo, inlineCaption));
	}

	private void fix(StoryFix fix) {
		arranged(this.room.desk().apply(this.story.id(), fix));
	}

	private boolean arranged(StoryOutcome outcome) {
		switch (outcome) {
			case StoryOutcome.Saved(StoryView saved) -> show(saved);
			case StoryOutcome.Refused(StoryOutcome.Reason reason) ->
				Notices.refused(getTranslation("story.refused." + reason.code()));
			case StoryOutcome.Conflict _, StoryOutcome.Unknown _ -> Notices.refused(getTranslation("story.gone"));
		}
		return outcome instanceof StoryOutcome.Saved;
	}

	/** What the photos' panel does with the story. */
	private final class Arranging implements PhotosPanel.Deeds {

		@Override
		public void move(PhotoId photo, int to) {
			if (arranged(StoryDeskView.this.room.desk().move(StoryDeskView.this.story.id(), photo, to))) {
				StoryDeskView.this.photos.focus(photo);
			}
		}

		@Override
		public void makeLead(PhotoId photo) {
			arranged(StoryDeskView.this.room.desk().makeLead(StoryDeskView.this.story.id(), photo));
		}

		@Override
		public void takeOut(PhotoId photo) {
			arranged(StoryDeskView.this.room.desk().detach(StoryDeskView.this.story.id(), photo));
		}

		@Override
		public void reword(PhotoId photo, String wording) {
			arranged(StoryDeskView.this.room.desk().override(StoryDeskView.this.story.id(), photo, wording));
		}

		@Override
		public void link(PhotoId photo) {
			arranged(StoryDeskView.this.room.desk().link(StoryDeskView.this.story.id(), photo));
		}

	}

}
