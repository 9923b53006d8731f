package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a trial finds and lists the first of it. */
final class TrialCount<P> {

	private final int listed;

	private final Map<String, TrialResult.Count> byRule = new LinkedHashMap<>();

	private final List<TrialChange<P>> changes = new ArrayList<>();

	private TrialResult.Count total = TrialResult.Count.NONE;

	private int captions;

	private int touched;

	TrialCount(int listed) {
		this.listed = listed;
	}

	void add(List<TrialChange<P>> found) {
		this.captions++;
		this.touched += found.isEmpty() ? 0 : 1;
		for (TrialChange<P> change : found) {
			this.total = this.total.plus(change.kind());
			TrialResult.Count one = this.byRule.getOrDefault(change.finding().ruleId(), TrialResult.Count.NONE);
			this.byRule.put(change.finding().ruleId(), one.plus(change.kind()));
			if (this.changes.size() < this.listed) {
				this.changes.add(change);
			}
		}
	}

	TrialResult<P> result() {
		return new TrialResult<>(this.captions, this.touched, this.total, this.byRule, this.changes);
	}

}
