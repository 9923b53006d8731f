package org.cutline.style.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.Destination;
import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the style room on the rail, and its tabs at its head. */
@Configuration
class StylePlaces {

	static final String ROOM = "style";

	@Bean
	Destination stylePlace() {
		return new Destination(40, "style.room", "style", "style", Role.READER.name());
	}

	@Bean
	RoomTab rulesTab() {
		return new RoomTab(ROOM, 10, "style.rules", RulesView.PATH);
	}

	@Bean
	RoomTab housesTab() {
		return new RoomTab(ROOM, 20, "style.houses", HousesView.PATH);
	}

	@Bean
	RoomTab statisticsTab() {
		return new RoomTab(ROOM, 40, "style.statistics", StatisticsView.PATH);
	}

}
