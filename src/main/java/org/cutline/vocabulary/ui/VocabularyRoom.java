package org.cutline.vocabulary.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.shell.RoomTab;
import org.cutline.vocabulary.DeskWordList;
import org.cutline.vocabulary.NameRoster;
import org.cutline.vocabulary.VocabularyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the vocabulary's screen asks of the desk. */
@SpringComponent
class VocabularyRoom {

	private final NameRoster roster;

	private final DeskWordList words;

	private final VocabularyFile file;

	private final People people;

	private final CurrentPerson currentPerson;

	private final ObjectProvider<RoomTab> tabs;

	VocabularyRoom(NameRoster roster, DeskWordList words, VocabularyFile file, People people,
			CurrentPerson currentPerson, ObjectProvider<RoomTab> tabs) {
		this.roster = roster;
		this.words = words;
		this.file = file;
		this.people = people;
		this.currentPerson = currentPerson;
		this.tabs = tabs;
	}

	NameRoster roster() {
		return this.roster;
	}

	DeskWordList words() {
		return this.words;
	}

	VocabularyFile file() {
		return this.file;
	}

	List<RoomTab> tabs() {
		return this.tabs.stream().toList();
	}

	boolean mayEdit() {
		return this.currentPerson.require().may(Role.CHIEF);
	}

	String nameOf(@Nullable PersonId person) {
		return (person == null) ? "" : this.people.displayName(person).orElse("?");
	}

}
