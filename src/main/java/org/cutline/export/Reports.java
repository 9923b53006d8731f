package org.cutline.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cutline.newsroom.CurrentPerson;
import org.springframework.stereotype.Component;

/** The reports of the last orders, each for the one who gave it. */
@Component
class Reports {

	private static final int KEPT = 500;

	private final CurrentPerson currentPerson;

	private final Map<String, Kept> reports = new LinkedHashMap<>();

	Reports(CurrentPerson currentPerson) {
		this.currentPerson = currentPerson;
	}

	synchronized void keep(ExportReport report) {
		this.reports.put(report.id(), new Kept(person(), report));
		if (this.reports.size() > KEPT) {
			this.reports.remove(this.reports.keySet().iterator().next());
		}
	}

	synchronized Optional<ExportReport> find(String id) {
		return Optional.ofNullable(this.reports.get(id)).filter((kept) -> kept.person() == person()).map(Kept::report);
	}

	private long person() {
		return this.currentPerson.find().map((person) -> person.id().value()).orElse(0L);
	}

	private record Kept(long person, ExportReport report) {
	}

}
