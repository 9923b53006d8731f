package org.cutline.mapping.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.cutline.mapping.AgencyMapping;
import org.cutline.mapping.MappingCard;
import org.cutline.mapping.MappingChange;
import org.cutline.mapping.MappingVersion;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.WrittenMove;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as JSON, in its last version.
 *
 * @param id its id
 * @param name its name
 * @param agencies the agencies it is for
 * @param photographers the photographers it is for, where only theirs
 * @param moves which field of theirs means what of ours
 * @param last the number of its last version, which is also its entity tag
 * @param live the number of the version that new files are read with, or null
 */
record MappingDocument(String id, String name, List<String> agencies, List<String> photographers,
		List<WrittenMove> moves, int last, @Nullable Integer live) {

	static MappingDocument of(MappingCard card) {
		AgencyMapping mapping = card.mapping();
		MappingVersion live = card.live();
		return new MappingDocument(mapping.id(), mapping.name(), mapping.agencies(), mapping.photographers(),
				WrittenMove.all(mapping.moves()), card.last().number(), (live != null) ? live.number() : null);
	}

	/**
	 * A mapping as it is sent in.
	 *
	 * @param name its name
	 * @param agencies the agencies it is for
	 * @param photographers the photographers it is for, where only theirs
	 * @param moves what it does
	 * @param reason why it is changed
	 */
	record Draft(@Nullable String name, @Nullable List<String> agencies, @Nullable List<String> photographers,
			@Nullable List<WrittenMove> moves, @Nullable String reason) {

		AgencyMapping mapping(String id) {
			return new AgencyMapping(id, Objects.requireNonNullElse(this.name, "").strip(), list(this.agencies),
					list(this.photographers), WrittenMove.mapping(list(this.moves)));
		}

		/** What names no field. */
		List<String> unknown() {
			return list(this.moves).stream().flatMap((move) -> move.unknown().stream()).distinct().toList();
		}

		String why() {
			return Objects.requireNonNullElse(this.reason, "");
		}

		static <T> List<T> list(@Nullable List<T> given) {
			return (given != null) ? given.stream().filter(Objects::nonNull).toList() : List.of();
		}

	}

	/**
	 * A version.
	 *
	 * @param number its number
	 * @param at when it was written
	 * @param person who wrote it, or null
	 * @param reason why
	 * @param name the mapping's name in it
	 * @param agencies the agencies it is for
	 * @param photographers the photographers it is for
	 * @param moves what it does
	 */
	record Version(int number, Instant at, @Nullable Long person, String reason, String name, List<String> agencies,
			List<String> photographers, List<WrittenMove> moves) {

		static Version of(MappingVersion version) {
			AgencyMapping mapping = version.mapping();
			return new Version(version.number(), version.at(), idOf(version.by()), version.reason(), mapping.name(),
					mapping.agencies(), mapping.photographers(), WrittenMove.all(mapping.moves()));
		}

	}

	/**
	 * A change of what new files are read with.
	 *
	 * @param version the version that went live, or null where the mapping was retired
	 * @param at when
	 * @param person who, or null
	 * @param reason why
	 */
	record Change(@Nullable Integer version, Instant at, @Nullable Long person, String reason) {

		static Change of(MappingChange change) {
			return new Change(change.version(), change.at(), idOf(change.by()), change.reason());
		}

	}

	private static @Nullable Long idOf(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
