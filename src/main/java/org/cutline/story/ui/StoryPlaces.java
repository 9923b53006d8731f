package org.cutline.story.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stories on the rail. */
@Configuration
class StoryPlaces {

	@Bean
	Destination storiesPlace() {
		return new Destination(30, "story.stories", "stories", StoriesView.PATH, Role.READER.name());
	}

}
