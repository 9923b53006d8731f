package org.cutline.safekeeping.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the storage among the tabs of the desk. */
@Configuration
class SafekeepingPlaces {

	static final String ROOM = "newsroom";

	@Bean
	RoomTab storageTab() {
		return new RoomTab(ROOM, 80, "safekeeping.storage", StorageView.PATH, Role.ADMINISTRATOR.authority());
	}

}
