package org.cutline.stylebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change of style would do: it would add 12 findings and remove 3 in 500 captions.
 *
 * @param <P> what a photo is known by
 * @param captions how many captions were tried
 * @param touched how many of them would have other findings
 * @param total what would happen in all
 * @param byRule what would happen rule by rule, in order of first sight
 * @param changes the changes in the order of the captions, as far as they are listed
 */
public record TrialResult<P>(int captions, int touched, Count total, Map<String, Count> byRule,
		List<TrialChange<P>> changes) {

	public TrialResult {
		byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
		changes = List.copyOf(changes);
	}

	/**
	 * Numbers of findings.
	 *
	 * @param added that would come
	 * @param removed that would go
	 * @param regraded that would change their severity
	 */
	public record Count(int added, int removed, int regraded) {

		static final Count NONE = new Count(0, 0, 0);

		Count plus(TrialChange.Kind kind) {
			return switch (kind) {
				case ADDED -> new Count(this.added + 1, this.removed, this.regraded);
				case REMOVED -> new Count(this.added, this.removed + 1, this.regraded);
				case REGRADED -> new Count(this.added, this.removed, this.regraded + 1);
			};
		}

		public int all() {
			return this.added + this.removed + this.regraded;
		}

	}

	/** How many changes are counted but not listed. */
	public int unlisted() {
		return this.total.all() - this.changes.size();
	}

	/** Whether the change of style would change no finding. */
	public boolean isNothing() {
		return this.total.all() == 0;
	}

}
