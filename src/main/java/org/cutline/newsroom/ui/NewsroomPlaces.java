package org.cutline.newsroom.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.Destination;
import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk on the rail, and its people among its tabs. */
@Configuration
class NewsroomPlaces {

	static final String ROOM = "newsroom";

	@Bean
	Destination deskPlace() {
		return new Destination(50, "newsroom.desk", "desk", "desk", Role.CHIEF.name());
	}

	@Bean
	RoomTab peopleTab() {
		return new RoomTab(ROOM, 10, "newsroom.people.tab", PeopleView.PATH);
	}

}
