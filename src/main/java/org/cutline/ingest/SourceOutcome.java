package org.cutline.ingest;

import java.util.List;

/** What became of a change to a source. */
public sealed interface SourceOutcome {

	/**
	 * It is stored.
	 *
	 * @param source the source as it is now
	 */
	record Saved(Source source) implements SourceOutcome {
	}

	/**
	 * It cannot be used; nothing was stored.
	 *
	 * @param faults everything that is wrong with it
	 */
	record Refused(List<SourceFault> faults) implements SourceOutcome {

		public Refused {
			faults = List.copyOf(faults);
		}

	}

	/**
	 * Somebody else changed it first; nothing was stored.
	 *
	 * @param theirs the source as it is now
	 */
	record Stale(Source theirs) implements SourceOutcome {
	}

	/** There is no such source. */
	record Unknown() implements SourceOutcome {
	}

}
