package org.cutline.mapping;

import java.util.List;

import org.cutline.metadata.FieldMapping;
import org.cutline.photo.PhotoMapping;

/**
 * A mapping with the files that it is for.
 *
 * @param id its id in addresses, small letters, digits and hyphens
 * @param name its name, such as {@code EPA}
 * @param agencies the agencies whose files are read with it, as a chief wrote them; none
 * where the photographers alone decide
 * @param photographers the photographers whose files are read with it; where there are
 * any, only theirs
 * @param moves which field of theirs means what of ours
 */
public record AgencyMapping(String id, String name, List<String> agencies, List<String> photographers,
		FieldMapping moves) {

	public AgencyMapping {
		agencies = names(agencies);
		photographers = names(photographers);
	}

	public AgencyMapping withName(String newName) {
		return new AgencyMapping(this.id, newName, this.agencies, this.photographers, this.moves);
	}

	public AgencyMapping withAgencies(List<String> newAgencies) {
		return new AgencyMapping(this.id, this.name, newAgencies, this.photographers, this.moves);
	}

	public AgencyMapping withPhotographers(List<String> newPhotographers) {
		return new AgencyMapping(this.id, this.name, this.agencies, newPhotographers, this.moves);
	}

	public AgencyMapping withMoves(FieldMapping newMoves) {
		return new AgencyMapping(this.id, this.name, this.agencies, this.photographers, newMoves);
	}

	/** What a photo keeps of a version of this mapping. */
	PhotoMapping version(int number) {
		return new PhotoMapping(this.id, this.name, number, this.moves);
	}

	private static List<String> names(List<String> written) {
		return written.stream().map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList();
	}

}
