package org.cutline.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.caption.Names;
import org.cutline.mapping.MappingOutcome.Reason;
import org.cutline.mapping.MappingOutcome.Refused;
import org.cutline.metadata.FieldMove.Fault;

/** Says why a mapping cannot be used. */
final class MappingFaults {

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_LABEL = 200;

	private static final int MOST_LABELS = 100;

	private static final int LONGEST_REASON = 1000;

	private MappingFaults() {
	}

	/** Why a mapping is no draft; a draft may still lack names or moves. */
	static Optional<Refused> ofDraft(AgencyMapping mapping, String reason) {
		if (mapping.name().isBlank() || mapping.name().length() > LONGEST_NAME) {
			return refuse(Reason.NO_NAME, "", "A mapping has a name of up to 80 characters.");
		}
		if (Stream.of(mapping.agencies(), mapping.photographers()).anyMatch(MappingFaults::tooMuch)) {
			return refuse(Reason.TOO_LONG, "", "A name has at most 200 characters, and there are at most 100.");
		}
		if (reason.strip().length() > LONGEST_REASON) {
			return refuse(Reason.NO_REASON, "", "Say why, in up to 1,000 characters.");
		}
		return mapping.moves().faults().stream().findFirst().map(MappingFaults::of);
	}

	/** Why a version does not go live beside others that are. */
	static Optional<Refused> ofLive(AgencyMapping mapping, MappingSet others, String reason) {
		if (mapping.agencies().isEmpty() && mapping.photographers().isEmpty()) {
			return refuse(Reason.NOBODY, "", "Name an agency or a photographer, else no file is read so.");
		}
		if (mapping.moves().moves().isEmpty()) {
			return refuse(Reason.NO_MOVES, "", "It moves nothing yet.");
		}
		if (reason.isBlank()) {
			return refuse(Reason.NO_REASON, "", "Say why, in up to 1,000 characters.");
		}
		return others.mappings()
			.stream()
			.map(MappingSet.Live::mapping)
			.filter((other) -> !other.id().equals(mapping.id()) && meet(mapping, other))
			.findFirst()
			.flatMap((other) -> refuse(Reason.TAKEN, other.name(),
					"The mapping %s is live for the same files.".formatted(other.name())));
	}

	static boolean reasonMissing(String reason) {
		return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
	}

	static Refused noReason() {
		return new Refused(Reason.NO_REASON, "", "Say why, in up to 1,000 characters.");
	}

	/** Two mappings meet where one file could be told to be both's, none being finer. */
	private static boolean meet(AgencyMapping one, AgencyMapping other) {
		return share(one.agencies(), other.agencies()) && share(one.photographers(), other.photographers());
	}

	private static boolean share(List<String> one, List<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() && other.isEmpty();
		}
		TreeSet<String> keys = one.stream().map(Names::key).collect(Collectors.toCollection(TreeSet::new));
		return other.stream().map(Names::key).anyMatch(keys::contains);
	}

	private static boolean tooMuch(List<String> names) {
		return names.size() > MOST_LABELS || names.stream().anyMatch((name) -> name.length() > LONGEST_LABEL);
	}

	private static Refused of(Fault fault) {
		Reason reason = Reason.valueOf(fault.kind().name());
		String field = fault.to().label(Locale.ENGLISH);
		return new Refused(reason, fault.to().id(), switch (fault.kind()) {
			case NOT_OURS -> field + " holds structures or belongs to the sender, and takes nothing.";
			case STRUCTURE -> "What " + field + " is taken from holds structures, which become no text.";
			case NOTHING -> "Say what " + field + " is taken from, or a text for it.";
			case TEXT -> field + " does not take such a text.";
			case TWICE -> field + " has two moves; one is enough.";
		});
	}

	private static Optional<Refused> refuse(Reason reason, String about, String sentence) {
		return Optional.of(new Refused(reason, about, sentence));
	}

}
