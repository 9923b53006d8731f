package org.cutline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cutline.newsroom.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sources as files that come need them. Kept in memory; a change on this node shows
 * at once, one on another within two seconds. Their house styles are not told here.
 */
@Component
class LiveSources {

	private final Kept<Map<SourceId, Source>> kept;

	LiveSources(SourceRows rows) {
		this.kept = new Kept<>(rows::revision, (before) -> byId(rows.all()));
	}

	Optional<Source> find(SourceId id) {
		return Optional.ofNullable(this.kept.now().get(id));
	}

	@TransactionalEventListener
	void on(SourcesChanged changed) {
		this.kept.lookAgain();
	}

	private static Map<SourceId, Source> byId(List<Source> all) {
		return all.stream().collect(Collectors.toMap(Source::id, Function.identity()));
	}

}
