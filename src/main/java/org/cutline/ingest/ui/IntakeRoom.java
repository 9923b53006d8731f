package org.cutline.ingest.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cutline.ingest.Intakes;
import org.cutline.ingest.Source;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.ingest.WaitingRoom;
import org.cutline.newsroom.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the record of intakes is shown with. */
@Component
class IntakeRoom {

	private final Intakes intakes;

	private final Sources sources;

	private final People people;

	private final ObjectProvider<WaitingRoom> waiting;

	IntakeRoom(Intakes intakes, Sources sources, People people, ObjectProvider<WaitingRoom> waiting) {
		this.intakes = intakes;
		this.sources = sources;
		this.people = people;
		this.waiting = waiting;
	}

	/** Where files wait that come by themselves. */
	List<WaitingRoom> waiting() {
		return this.waiting.stream().toList();
	}

	Intakes intakes() {
		return this.intakes;
	}

	/** Words in the language of a component, with the names of sources and people. */
	IntakeWords words(com.vaadin.flow.component.Component texts) {
		Map<SourceId, String> names = this.sources.all().stream().collect(Collectors.toMap(Source::id, Source::name));
		return new IntakeWords(texts, names, this.people);
	}

}
