package org.cutline.stylebook;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What a change of style would do to one photo's findings.
 *
 * @param <P> what a photo is known by
 * @param photo the photo
 * @param kind whether the finding comes, goes, or changes its severity
 * @param finding the finding as it would be; as it was where it goes
 * @param before the severity it had, or null where it comes
 * @param words the words it is about, at most 120 characters, or an empty text
 */
public record TrialChange<P>(P photo, Kind kind, Finding finding, @Nullable Severity before, String words) {

	private static final int QUOTED = 120;

	/** What happens to a finding. */
	public enum Kind {

		ADDED, REMOVED, REGRADED

	}

	static <P> TrialChange<P> added(P photo, String text, Finding finding) {
		return new TrialChange<>(photo, Kind.ADDED, finding, null, words(text, finding));
	}

	static <P> TrialChange<P> removed(P photo, String text, Finding finding) {
		return new TrialChange<>(photo, Kind.REMOVED, finding, finding.severity(), words(text, finding));
	}

	static <P> TrialChange<P> regraded(P photo, String text, Finding before, Finding after) {
		return new TrialChange<>(photo, Kind.REGRADED, after, before.severity(), words(text, after));
	}

	private static String words(String text, Finding finding) {
		TextRange range = finding.range();
		return (range == null) ? "" : text.substring(range.start(), Math.min(range.end(), range.start() + QUOTED));
	}

}
