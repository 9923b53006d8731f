package org.cutline.desk.ui;

import org.cutline.newsroom.Role;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the photos on the rail: those that wait, with their number, and all of them. */
@Configuration
class DeskPlaces {

	@Bean
	Destination inboxPlace(ContactSheet sheet) {
		PhotoQuery waiting = PhotoQuery.everything().withState(PhotoState.INBOX);
		return new Destination(10, "photo.inbox", "inbox", "photos?state=inbox", Role.READER.name(),
				() -> sheet.count(waiting));
	}

	@Bean
	Destination photosPlace() {
		return new Destination(20, "photo.photos", "photos", PhotosView.PATH, Role.READER.name());
	}

}
