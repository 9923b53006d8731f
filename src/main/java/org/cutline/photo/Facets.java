package org.cutline.photo;

import java.util.Map;

import org.cutline.photo.PhotoQuery.Findings;

/**
 * How many photos there are of each kind, among those with the words searched for.
 *
 * @param states by state; every state is there
 * @param findings by findings; every kind is there
 * @param conflicts how many have a field whose blocks disagree, undecided
 * @param resends how many are resends, undecided
 */
public record Facets(Map<PhotoState, Long> states, Map<Findings, Long> findings, long conflicts, long resends) {

	/**
	 * How many there are in all.
	 * @return the sum over the states
	 */
	public long all() {
		return this.states.values().stream().mapToLong(Long::longValue).sum();
	}

}
