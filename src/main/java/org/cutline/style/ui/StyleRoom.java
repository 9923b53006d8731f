package org.cutline.style.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.cutline.style.HouseStyleBook;
import org.cutline.style.LiveStyles;
import org.cutline.style.Recount;
import org.cutline.style.RuleStatistics;
import org.cutline.style.StyleChoices;
import org.cutline.style.StyleTrial;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the panels of the style room ask of the desk. */
@SpringComponent
class StyleRoom {

	private final HouseStyleBook book;

	private final StyleChoices choices;

	private final LiveStyles live;

	private final StyleTrial trial;

	private final RuleStatistics statistics;

	private final Recount recount;

	private final ContactSheet sheet;

	private final People people;

	private final CurrentPerson currentPerson;

	private final ObjectProvider<RoomTab> tabs;

	StyleRoom(HouseStyleBook book, StyleChoices choices, LiveStyles live, StyleTrial trial, RuleStatistics statistics,
			Recount recount, ContactSheet sheet, People people, CurrentPerson currentPerson,
			ObjectProvider<RoomTab> tabs) {
		this.book = book;
		this.choices = choices;
		this.live = live;
		this.trial = trial;
		this.statistics = statistics;
		this.recount = recount;
		this.sheet = sheet;
		this.people = people;
		this.currentPerson = currentPerson;
		this.tabs = tabs;
	}

	HouseStyleBook book() {
		return this.book;
	}

	StyleChoices choices() {
		return this.choices;
	}

	LiveStyles live() {
		return this.live;
	}

	StyleTrial trial() {
		return this.trial;
	}

	RuleStatistics statistics() {
		return this.statistics;
	}

	Recount recount() {
		return this.recount;
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

	RoomTabs tabs(String open) {
		return new RoomTabs(this.tabs.stream().toList(), StylePlaces.ROOM, open);
	}

	static String when(Instant at, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).withZone(ZoneId.systemDefault()).format(at);
	}

}
