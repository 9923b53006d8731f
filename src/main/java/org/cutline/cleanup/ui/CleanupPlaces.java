package org.cutline.cleanup.ui;

import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the cleaners among the tabs of the style room. */
@Configuration
class CleanupPlaces {

	static final String ROOM = "style";

	@Bean
	RoomTab cleanersTab() {
		return new RoomTab(ROOM, 35, "cleanup.tab", CleanersView.PATH);
	}

}
