package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cutline.metadata.FieldMove.Fault;
import org.cutline.metadata.FieldMove.How;
import org.cutline.metadata.FieldValue.Languages;
import org.cutline.metadata.MappedValue.Origin;

/**
 * Which field of theirs means what of ours, for senders who fill fields in their own way:
 * <pre>
 * Credit line ← Source            some put the credit there
 * Source ← Credit line            and so the other way round
 * Headline ← nothing              they repeat the slug in it
 * </pre> All moves are made at once, on what the file says, so that two fields can change
 * places. Pure and repeatable: the same file gives the same values.
 *
 * @param moves one for each field of ours that is not read as it stands
 */
public record FieldMapping(List<FieldMove> moves) {

	private static final FieldMapping NONE = new FieldMapping(List.of());

	public FieldMapping {
		moves = List.copyOf(moves);
	}

	public static FieldMapping none() {
		return NONE;
	}

	/**
	 * A mapping of these moves.
	 * @param moves the moves
	 * @return the mapping
	 */
	public static FieldMapping of(FieldMove... moves) {
		return new FieldMapping(List.of(moves));
	}

	/**
	 * What keeps this mapping from being used.
	 * @return none for one that can be used
	 */
	public List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		Set<Field> seen = new HashSet<>();
		for (FieldMove move : this.moves) {
			move.fault().ifPresent((kind) -> faults.add(new Fault(move.to(), kind)));
			if (!seen.add(move.to())) {
				faults.add(new Fault(move.to(), Fault.Kind.TWICE));
			}
		}
		return List.copyOf(faults);
	}

	/**
	 * Reads a file with this mapping.
	 * @param said what the file says, by field
	 * @return the fields that are read otherwise than they stand, in the order of the
	 * moves
	 */
	public Map<Field, MappedValue> apply(Map<Field, FieldValue> said) {
		Map<Field, MappedValue> mapped = new LinkedHashMap<>();
		for (FieldMove move : this.moves) {
			FieldValue ours = said.getOrDefault(move.to(), FieldValue.EMPTY);
			made(move, ours, said).filter((value) -> differs(value.value(), ours))
				.ifPresent((value) -> mapped.putIfAbsent(move.to(), value));
		}
		return Collections.unmodifiableMap(mapped);
	}

	private static Optional<MappedValue> made(FieldMove move, FieldValue ours, Map<Field, FieldValue> said) {
		if (move.how() == How.CLEAR) {
			return Optional.of(new MappedValue(FieldValue.EMPTY, ours, Origin.CLEARED, List.of()));
		}
		if (move.how() == How.WHERE_EMPTY && !ours.isEmpty()) {
			return Optional.empty();
		}
		Map<Field, FieldValue> theirs = new LinkedHashMap<>();
		for (Field field : move.from()) {
			FieldValue value = FieldConversion.into(move.to(), said.getOrDefault(field, FieldValue.EMPTY));
			if (!value.isEmpty() && (theirs.isEmpty() || move.to().kind().isList())) {
				theirs.put(field, value);
			}
		}
		if (theirs.isEmpty()) {
			FieldValue fixed = FieldConversion.into(move.to(), FieldValue.of(move.text()));
			return fixed.isEmpty() ? Optional.empty()
					: Optional.of(new MappedValue(fixed, ours, Origin.TEXT, List.of()));
		}
		return Optional.of(new MappedValue(united(theirs), ours, Origin.FIELDS, List.copyOf(theirs.keySet())));
	}

	private static FieldValue united(Map<Field, FieldValue> theirs) {
		if (theirs.size() == 1) {
			return theirs.values().iterator().next();
		}
		Set<String> texts = new LinkedHashSet<>();
		theirs.values().forEach((value) -> texts.addAll(value.texts()));
		return FieldValue.of(texts);
	}

	/** A text in several languages says more than its default language alone. */
	private static boolean differs(FieldValue value, FieldValue ours) {
		boolean languages = value instanceof Languages(Map<String, String> all) && all.size() > 1;
		return languages ? !value.equals(ours) : !value.texts().equals(ours.texts());
	}

}
