package org.cutline.newsroom.ui;

import org.cutline.newsroom.Role;
import org.cutline.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk's people on the rail. */
@Configuration
class NewsroomPlaces {

	@Bean
	Destination peoplePlace() {
		return new Destination(50, "newsroom.desk", "desk", PeopleView.PATH, Role.CHIEF.name());
	}

}
