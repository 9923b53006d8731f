package org.cutline.mapping.ui;

import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the mappings among the tabs of the style room. */
@Configuration
class MappingPlaces {

	static final String ROOM = "style";

	@Bean
	RoomTab mappingsTab() {
		return new RoomTab(ROOM, 30, "mapping.tab", MappingsView.PATH);
	}

}
