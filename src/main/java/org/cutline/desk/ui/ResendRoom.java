package org.cutline.desk.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.photo.PhotoId;
import org.cutline.resend.ResendPair;
import org.cutline.resend.ResendSets;
import org.cutline.resend.Resends;
import org.jspecify.annotations.Nullable;

/** What the screens that show resends ask of the desk. */
@SpringComponent
class ResendRoom {

	private final Resends resends;

	private final ResendSets sets;

	private final People people;

	private final CurrentPerson currentPerson;

	ResendRoom(Resends resends, ResendSets sets, People people, CurrentPerson currentPerson) {
		this.resends = resends;
		this.sets = sets;
		this.people = people;
		this.currentPerson = currentPerson;
	}

	Resends resends() {
		return this.resends;
	}

	ResendSets sets() {
		return this.sets;
	}

	/** The resends of a photo, or of what it is a resend of. */
	List<ResendPair> of(PhotoId photo) {
		return this.resends.of(photo);
	}

	boolean mayDecide() {
		return this.currentPerson.require().may(Role.EDITOR);
	}

	/**
	 * Who it was.
	 * @param person the person, or null for the desk itself
	 * @param desk what the desk is called
	 * @return the name that others see
	 */
	String nameOf(@Nullable PersonId person, String desk) {
		return (person != null) ? this.people.displayName(person).orElse("?") : desk;
	}

	static ZoneId zone() {
		UI ui = UI.getCurrent();
		String zone = (ui != null) ? ui.getPage().getExtendedClientDetails().getTimeZoneId() : null;
		return (zone != null) ? ZoneId.of(zone) : ZoneOffset.UTC;
	}

	/**
	 * Shows pairs one after the other.
	 * @param pairs at least one
	 * @param changed told of each decision
	 */
	void open(List<ResendPair> pairs, Runnable changed) {
		UI ui = UI.getCurrentOrThrow();
		new ResendDialog(this, pairs, () -> {
			changed.run();
			ComponentUtil.fireEvent(ui, new PhotosTouched(ui));
		}).open();
	}

}
