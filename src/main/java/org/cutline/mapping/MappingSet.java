package org.cutline.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.metadata.FieldMapping;
import org.cutline.photo.PhotoMapping;
import org.cutline.vocabulary.AgencySigns;
import org.cutline.vocabulary.AgencySigns.Place;
import org.cutline.vocabulary.AgencySigns.Sign;

/**
 * Mappings that are live together, and which of them a file is read with: one for its
 * photographer and agency before one for the photographer, that before one for the
 * agency; an agency in the caption's credit line before one in Credit line, Source,
 * Copyright or Job title; the longer name before the shorter.
 *
 * @param mappings each with its version
 */
record MappingSet(List<Live> mappings) {

	private static final Comparator<Match> FINEST = Comparator.comparing(Match::fineness)
		.thenComparing(Match::place)
		.thenComparing((match) -> -match.agency().length())
		.thenComparing((match) -> match.live().mapping().id());

	MappingSet {
		mappings = List.copyOf(mappings);
	}

	/** The mapping that a file is read with. */
	Optional<PhotoMapping> find(AgencySigns signs) {
		return finest(signs).map((live) -> live.mapping().version(live.version()));
	}

	/** Whether a mapping, and no finer one, is the one that a file is read with. */
	boolean reads(String id, AgencySigns signs) {
		return finest(signs).filter((live) -> live.mapping().id().equals(id)).isPresent();
	}

	Optional<Live> live(String id) {
		return this.mappings.stream().filter((each) -> each.mapping().id().equals(id)).findFirst();
	}

	/** This set with a mapping in place of the version of it that is live, if any. */
	MappingSet with(AgencyMapping mapping, int version) {
		List<Live> all = new ArrayList<>(this.mappings);
		all.removeIf((each) -> each.mapping().id().equals(mapping.id()));
		all.add(new Live(mapping, version));
		return new MappingSet(all);
	}

	private Optional<Live> finest(AgencySigns signs) {
		return this.mappings.stream().flatMap((live) -> match(live, signs).stream()).min(FINEST).map(Match::live);
	}

	private static Optional<Match> match(Live live, AgencySigns signs) {
		AgencyMapping mapping = live.mapping();
		boolean named = mapping.photographers().stream().anyMatch(signs::isBy);
		if (!mapping.photographers().isEmpty() && !named) {
			return Optional.empty();
		}
		if (mapping.agencies().isEmpty()) {
			return named ? Optional.of(new Match(live, Fineness.PHOTOGRAPHER, Place.CAPTION, "")) : Optional.empty();
		}
		Fineness fineness = named ? Fineness.BOTH : Fineness.AGENCY;
		return mapping.agencies()
			.stream()
			.flatMap((agency) -> places(agency, signs).map((place) -> new Match(live, fineness, place, agency)))
			.min(FINEST);
	}

	private static Stream<Place> places(String agency, AgencySigns signs) {
		return signs.signs().stream().filter((sign) -> sign.names(agency)).map(Sign::place);
	}

	/**
	 * A version that is live.
	 *
	 * @param mapping the mapping
	 * @param version the number of the version
	 */
	record Live(AgencyMapping mapping, int version) {

		FieldMapping moves() {
			return this.mapping.moves();
		}

	}

	private enum Fineness {

		BOTH, PHOTOGRAPHER, AGENCY

	}

	private record Match(Live live, Fineness fineness, Place place, String agency) {
	}

}
