package org.cutline.desk.ui;

import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoView;
import org.cutline.shell.Notices;

/**
 * Saves the open photo, approves it, or takes an older edition up, and settles what
 * became of it: on to the next photo, a question where somebody else was first, or a
 * sentence that says why not.
 */
final class Saving {

	private final EditorRoom room;

	private final Screen screen;

	Saving(EditorRoom room, Screen screen) {
		this.room = room;
		this.screen = screen;
	}

	void save(boolean andNext) {
		EditSession open = this.screen.session();
		if (open.isDirty()) {
			settle(this.room.desk().save(open.base().id(), open.base().edition(), open.changes(), ""), "desk.saved",
					andNext);
		}
		else if (andNext) {
			this.screen.next();
		}
	}

	void approve() {
		EditSession open = this.screen.session();
		settle(this.room.desk().approve(open.base().id(), open.base().edition(), open.changes()), "desk.approved",
				true);
	}

	void takeUp(int edition) {
		PhotoView base = this.screen.session().base();
		settle(this.room.desk().returnTo(base.id(), base.edition(), edition), "desk.taken-up", false);
	}

	private void settle(EditOutcome outcome, String done, boolean andNext) {
		switch (outcome) {
			case EditOutcome.Done(PhotoView photo) -> {
				this.screen.settled();
				Notices.done(I18NProvider.translate(done));
				if (!andNext || !this.screen.next()) {
					this.screen.restart(photo);
				}
			}
			case EditOutcome.Stale stale -> askAbout(stale);
			case EditOutcome.Blocked(PhotoView photo) -> {
				this.screen.settled();
				this.screen.restart(photo);
				Notices.refused(I18NProvider.translate("desk.blocked", photo.errors()));
			}
			case EditOutcome.Unknown _ -> Notices.refused(I18NProvider.translate("desk.gone"));
		}
	}

	private void askAbout(EditOutcome.Stale stale) {
		String who = Optional.ofNullable(stale.last().by()).map(this.room::nameOf).orElse("");
		new ConflictDialog(this.screen.session(), stale, who, (kept) -> {
			this.screen.restart(stale.theirs());
			if (!kept.isEmpty()) {
				this.screen.resume(kept);
				save(false);
			}
		}).open();
	}

	/** What the screen does. */
	interface Screen {

		/** The photo that is open. */
		EditSession session();

		/** Goes on to the next photo; false if there is none. */
		boolean next();

		/** What was typed is stored, so the browser's copy of it may go. */
		void settled();

		/** Goes on from an edition with nothing changed. */
		void restart(PhotoView photo);

		/** Takes changes up on the edition that is open. */
		void resume(Map<Field, FieldValue> kept);

	}

}
