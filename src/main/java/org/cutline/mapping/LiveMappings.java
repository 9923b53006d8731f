package org.cutline.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Kept;
import org.cutline.photo.PhotoMapping;
import org.cutline.vocabulary.AgencySigns;
import org.cutline.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The mappings that are live just now, and which of them a file is read with. Kept in
 * memory; a change on this node shows at once, one on another within two seconds.
 */
@Component
public class LiveMappings {

	private final MappingRows rows;

	private final Vocabulary vocabulary;

	private final Kept<MappingSet> kept;

	LiveMappings(MappingRows rows, Vocabulary vocabulary) {
		this.rows = rows;
		this.vocabulary = vocabulary;
		this.kept = new Kept<>(rows::revision, (before) -> load());
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

	/**
	 * A mapping as it is live.
	 * @param id the mapping
	 * @return empty for one that is not live
	 */
	public Optional<PhotoMapping> live(String id) {
		return now().live(id).map((live) -> live.mapping().version(live.version()));
	}

	/** Whose picture a file is, by what it says. */
	AgencySigns signs(Map<Field, FieldValue> said) {
		String text = said.getOrDefault(Field.DESCRIPTION, FieldValue.EMPTY).text();
		ParsedCaption caption = CaptionParser.parse(text, null, this.vocabulary.lexicon());
		return AgencySigns.of(caption, (field) -> said.getOrDefault(field, FieldValue.EMPTY));
	}

	@TransactionalEventListener
	void on(MappingsChanged changed) {
		this.kept.lookAgain();
	}

	MappingSet now() {
		return this.kept.now();
	}

	/** What is live by the rows, whatever is kept. */
	MappingSet load() {
		List<MappingSet.Live> live = new ArrayList<>();
		this.rows.live()
			.forEach((id, number) -> number.flatMap((each) -> this.rows.version(id, each))
				.ifPresent((version) -> live.add(new MappingSet.Live(version.mapping(), version.number()))));
		return new MappingSet(live);
	}

}
