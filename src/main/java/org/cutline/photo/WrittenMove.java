package org.cutline.photo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldMove.How;
import org.jspecify.annotations.Nullable;

/**
 * A move of a mapping as rows and answers hold it, fields by their ids.
 *
 * @param to our field
 * @param how ALWAYS, WHERE_EMPTY or CLEAR
 * @param from their fields
 * @param text what stands where they say nothing
 */
public record WrittenMove(String to, @Nullable How how, @Nullable List<String> from, @Nullable String text) {

	/** A move, written down. */
	public static WrittenMove of(FieldMove move) {
		return new WrittenMove(move.to().id(), move.how(), move.from().stream().map(Field::id).toList(), move.text());
	}

	/** The moves of a mapping, written down. */
	public static List<WrittenMove> all(FieldMapping mapping) {
		return mapping.moves().stream().map(WrittenMove::of).toList();
	}

	/**
	 * The mapping that is written here; what names a field that the catalogue no longer
	 * has is left out.
	 * @param moves its moves
	 * @return the mapping
	 */
	public static FieldMapping mapping(List<WrittenMove> moves) {
		return new FieldMapping(moves.stream().flatMap((move) -> move.read().stream()).toList());
	}

	/**
	 * The ids in this move that no field has.
	 * @return none for a move that is understood
	 */
	public List<String> unknown() {
		return Stream.concat(Stream.of(this.to), sources().stream())
			.filter((id) -> Field.find(String.valueOf(id)).isEmpty())
			.toList();
	}

	private Optional<FieldMove> read() {
		List<Field> theirs = sources().stream().flatMap((id) -> Field.find(id).stream()).toList();
		return Field.find(this.to)
			.map((ours) -> new FieldMove(ours, (this.how != null) ? this.how : How.ALWAYS, theirs,
					Objects.requireNonNullElse(this.text, "")));
	}

	private List<String> sources() {
		return (this.from != null) ? this.from : List.of();
	}

}
