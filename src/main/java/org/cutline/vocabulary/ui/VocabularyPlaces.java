package org.cutline.vocabulary.ui;

import org.cutline.shell.RoomTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the vocabulary among the tabs of the style room. */
@Configuration
class VocabularyPlaces {

	static final String ROOM = "style";

	@Bean
	RoomTab vocabularyTab() {
		return new RoomTab(ROOM, 50, "vocabulary.tab", VocabularyView.PATH);
	}

}
