package org.cutline.mapping.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.mapping.AgencyMappings;
import org.cutline.mapping.InboxReading;
import org.cutline.mapping.MappingTrial;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the panels of the mappings ask of the desk. */
@SpringComponent
class MappingRoom {

	private final AgencyMappings mappings;

	private final MappingTrial trial;

	private final InboxReading inbox;

	private final ContactSheet sheet;

	private final People people;

	private final CurrentPerson currentPerson;

	private final ObjectProvider<RoomTab> tabs;

	MappingRoom(AgencyMappings mappings, MappingTrial trial, InboxReading inbox, ContactSheet sheet, People people,
			CurrentPerson currentPerson, ObjectProvider<RoomTab> tabs) {
		this.mappings = mappings;
		this.trial = trial;
		this.inbox = inbox;
		this.sheet = sheet;
		this.people = people;
		this.currentPerson = currentPerson;
		this.tabs = tabs;
	}

	AgencyMappings mappings() {
		return this.mappings;
	}

	MappingTrial trial() {
		return this.trial;
	}

	InboxReading inbox() {
		return this.inbox;
	}

	List<PhotoCard> cards(List<PhotoId> photos) {
		return this.sheet.cards(photos);
	}

	boolean mayEdit() {
		return this.currentPerson.require().may(Role.CHIEF);
	}

	String nameOf(@Nullable PersonId person) {
		return (person == null) ? "" : this.people.displayName(person).orElse("?");
	}

	RoomTabs tabs() {
		return new RoomTabs(this.tabs.stream().toList(), MappingPlaces.ROOM, MappingsView.PATH);
	}

	static String when(Instant at, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).withZone(ZoneId.systemDefault()).format(at);
	}

}
