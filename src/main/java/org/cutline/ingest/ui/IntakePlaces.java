package org.cutline.ingest.ui;

import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits among the tabs of the desk. */
@Configuration
class IntakePlaces {

	static final String ROOM = "newsroom";

	@Bean
	RoomTab limitsTab() {
		return new RoomTab(ROOM, 90, "ingest.limits", LimitsView.PATH);
	}

}
