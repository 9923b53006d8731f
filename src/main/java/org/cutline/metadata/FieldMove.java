package org.cutline.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a {@link FieldMapping}: what becomes of a field of ours. {@code Credit line
 * ← Source, else “EPA”} is the field {@link Field#CREDIT_LINE}, always taken from
 * {@link Field#SOURCE}, with {@code EPA} where that says nothing.
 *
 * @param to our field
 * @param how when it is taken
 * @param from their fields, the surest first; a list takes the values of all of them, any
 * other field the first that says something
 * @param text what stands where none of their fields says anything, may be empty
 */
public record FieldMove(Field to, How how, List<Field> from, String text) {

	/**
	 * A move; one that clears takes nothing, whatever is named.
	 */
	public FieldMove {
		from = (how == How.CLEAR) ? List.of() : List.copyOf(new LinkedHashSet<>(from));
		text = (how == How.CLEAR) ? "" : text.strip();
	}

	/**
	 * Takes their field in place of ours, wherever theirs says something.
	 * @param to our field
	 * @param from their fields
	 * @return the move
	 */
	public static FieldMove always(Field to, Field... from) {
		return new FieldMove(to, How.ALWAYS, List.of(from), "");
	}

	/**
	 * Takes their field where ours says nothing.
	 * @param to our field
	 * @param from their fields
	 * @return the move
	 */
	public static FieldMove whereEmpty(Field to, Field... from) {
		return new FieldMove(to, How.WHERE_EMPTY, List.of(from), "");
	}

	/**
	 * Never believes what the file says in a field.
	 * @param to our field
	 * @return the move
	 */
	public static FieldMove clear(Field to) {
		return new FieldMove(to, How.CLEAR, List.of(), "");
	}

	/**
	 * This move with a text where their fields say nothing.
	 * @param fixed the text
	 * @return the move
	 */
	public FieldMove or(String fixed) {
		return new FieldMove(this.to, this.how, this.from, fixed);
	}

	/**
	 * Why this move cannot be made, if it cannot.
	 * @return the first fault, or empty
	 */
	Optional<Fault.Kind> fault() {
		if (!mayTake(this.to)) {
			return Optional.of(Fault.Kind.NOT_OURS);
		}
		if (this.from.stream().anyMatch((field) -> field.kind() == Field.Kind.STRUCTURE)) {
			return Optional.of(Fault.Kind.STRUCTURE);
		}
		if (this.how != How.CLEAR && this.from.isEmpty() && this.text.isEmpty()) {
			return Optional.of(Fault.Kind.NOTHING);
		}
		boolean taken = this.text.isEmpty() || !FieldConversion.into(this.to, FieldValue.of(this.text)).isEmpty();
		return taken ? Optional.empty() : Optional.of(Fault.Kind.TEXT);
	}

	/**
	 * Whether a field may stand on our side: its values are edited, and a copy can carry
	 * them.
	 * @param field the field
	 * @return false for structures and for what belongs to the sender
	 */
	public static boolean mayTake(Field field) {
		return field.kind() != Field.Kind.STRUCTURE && field.keeping() != Field.Keeping.READ_ONLY;
	}

	@Override
	public String toString() {
		String theirs = this.from.stream().map(Field::id).collect(Collectors.joining(" + "));
		return this.to + " ← "
				+ ((this.how == How.CLEAR) ? "nothing" : theirs + (this.text.isEmpty() ? "" : " “" + this.text + "”")
						+ ((this.how == How.WHERE_EMPTY) ? " where empty" : ""));
	}

	/** When their value is taken. */
	public enum How {

		/** Wherever theirs says something; where it says nothing, ours stays. */
		ALWAYS,

		/** Only where ours says nothing. */
		WHERE_EMPTY,

		/** Never: ours is cleared. */
		CLEAR

	}

	/**
	 * Why a mapping cannot be used.
	 *
	 * @param to the field of the move
	 * @param kind what is wrong with it
	 */
	public record Fault(Field to, Kind kind) {

		/** What can be wrong with a move. */
		public enum Kind {

			/** Our field holds structures, or belongs to the sender. */
			NOT_OURS,

			/** Their field holds structures, which become no text. */
			STRUCTURE,

			/** It names neither a field of theirs nor a text. */
			NOTHING,

			/** Our field does not take such a text, a date for one. */
			TEXT,

			/** Another move has the same field. */
			TWICE

		}

	}

}
