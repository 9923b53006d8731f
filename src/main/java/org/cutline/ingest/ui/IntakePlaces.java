package org.cutline.ingest.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.Destination;
import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the record of intakes on the rail, and sources, quarantine and limits among the
 * tabs of the desk.
 */
@Configuration
class IntakePlaces {

	static final String ROOM = "newsroom";

	@Bean
	Destination intakePlace() {
		return new Destination(25, "ingest.intake", "upload", IntakeView.PATH, Role.EDITOR.name());
	}

	@Bean
	RoomTab sourcesTab() {
		return new RoomTab(ROOM, 80, "ingest.sources", SourcesView.PATH);
	}

	@Bean
	RoomTab quarantineTab() {
		return new RoomTab(ROOM, 85, "ingest.quarantine", QuarantineView.PATH);
	}

	@Bean
	RoomTab limitsTab() {
		return new RoomTab(ROOM, 90, "ingest.limits", LimitsView.PATH);
	}

}
