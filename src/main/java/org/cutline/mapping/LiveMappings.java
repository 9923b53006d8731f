package org.cutline.mapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoMapping;
import org.cutline.vocabulary.AgencySigns;
import org.cutline.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The mappings that are live just now, and which of them a file is read with. Kept in
 * memory; a change on this node shows at once, one on another within two seconds.
 */
@Component
public class LiveMappings {

	private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

	private final MappingRows rows;

	private final Vocabulary vocabulary;

	private volatile @Nullable Snapshot kept;

	LiveMappings(MappingRows rows, Vocabulary vocabulary) {
		this.rows = rows;
		this.vocabulary = vocabulary;
	}

	/**
	 * The mapping that a file is read with.
	 * @param said what the file says, as it stands
	 * @return the finest that is live for its photographer or agency, or empty
	 */
	public Optional<PhotoMapping> find(Map<Field, FieldValue> said) {
		MappingSet live = now();
		return live.mappings().isEmpty() ? Optional.empty() : live.find(signs(said));
	}

	/** Whose picture a file is, by what it says. */
	AgencySigns signs(Map<Field, FieldValue> said) {
		String text = said.getOrDefault(Field.DESCRIPTION, FieldValue.EMPTY).text();
		ParsedCaption caption = CaptionParser.parse(text, null, this.vocabulary.lexicon());
		return AgencySigns.of(caption, (field) -> said.getOrDefault(field, FieldValue.EMPTY));
	}

	@TransactionalEventListener
	void on(MappingsChanged changed) {
		Snapshot snapshot = this.kept;
		if (snapshot != null) {
			this.kept = snapshot.lookedAt(System.nanoTime() - LOOK_AGAIN);
		}
	}

	MappingSet now() {
		Snapshot snapshot = this.kept;
		return ((snapshot != null && System.nanoTime() - snapshot.lookedAt < LOOK_AGAIN) ? snapshot : renewed()).set;
	}

	private synchronized Snapshot renewed() {
		Snapshot snapshot = this.kept;
		long now = System.nanoTime();
		if (snapshot == null || now - snapshot.lookedAt >= LOOK_AGAIN) {
			long revision = this.rows.revision();
			snapshot = (snapshot != null && snapshot.revision == revision) ? snapshot.lookedAt(now)
					: new Snapshot(revision, now, load());
			this.kept = snapshot;
		}
		return snapshot;
	}

	/** What is live by the rows, whatever is kept. */
	MappingSet load() {
		List<MappingSet.Live> live = new ArrayList<>();
		this.rows.live()
			.forEach((id, number) -> number.flatMap((each) -> this.rows.version(id, each))
				.ifPresent((version) -> live.add(new MappingSet.Live(version.mapping(), version.number()))));
		return new MappingSet(live);
	}

	/** What is live at one moment. */
	private record Snapshot(long revision, long lookedAt, MappingSet set) {

		Snapshot lookedAt(long moment) {
			return new Snapshot(this.revision, moment, this.set);
		}

	}

}
