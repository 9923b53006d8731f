package org.cutline.style.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.photo.PhotoId;
import org.cutline.stylebook.Severity;
import org.cutline.stylebook.TrialChange;
import org.cutline.stylebook.TrialResult;
import org.jspecify.annotations.Nullable;

/**
 * What a style would change.
 *
 * @param captions how many captions were tried
 * @param touched how many of them would have other findings
 * @param added findings that would come
 * @param removed findings that would go
 * @param regraded findings that would change their severity
 * @param rules the same by rule
 * @param changes the first thousand, caption by caption
 */
record TrialDocument(int captions, int touched, int added, int removed, int regraded,
		Map<String, TrialResult.Count> rules, List<Change> changes) {

	static TrialDocument of(TrialResult<PhotoId> result) {
		return new TrialDocument(result.captions(), result.touched(), result.total().added(), result.total().removed(),
				result.total().regraded(), result.byRule(), result.changes().stream().map(Change::of).toList());
	}

	/**
	 * One change.
	 *
	 * @param photo the photo
	 * @param kind ADDED, REMOVED or REGRADED
	 * @param rule the rule
	 * @param severity the severity it would have, or had
	 * @param before the severity it had, or null
	 * @param sentence the finding in one English sentence
	 * @param words the words it is about
	 */
	record Change(long photo, TrialChange.Kind kind, String rule, Severity severity, @Nullable Severity before,
			String sentence, String words) {

		static Change of(TrialChange<PhotoId> change) {
			return new Change(change.photo().value(), change.kind(), change.finding().ruleId(),
					change.finding().severity(), change.before(), change.finding().sentence(Locale.ENGLISH),
					change.words());
		}

	}

}
