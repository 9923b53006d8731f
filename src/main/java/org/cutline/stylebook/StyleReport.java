package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a check of one caption found.
 *
 * @param findings the open findings in text order, those without a range last
 * @param passed ids of the rules that found nothing
 * @param broken ids of the rules that failed, which is an error of ours
 * @param overruled findings that an editor has overruled, in text order; never an error
 */
public record StyleReport(List<Finding> findings, List<String> passed, List<String> broken, List<Finding> overruled) {

	public StyleReport {
		findings = List.copyOf(findings);
		passed = List.copyOf(passed);
		broken = List.copyOf(broken);
		overruled = List.copyOf(overruled);
	}

	public StyleReport(List<Finding> findings, List<String> passed, List<String> broken) {
		this(findings, passed, broken, List.of());
	}

	/**
	 * The same report with what an editor has overruled set apart. Errors stay open.
	 * @param text the caption that was checked
	 * @param keys the keys of the overruled findings
	 */
	public StyleReport overruling(String text, Set<FindingKey> keys) {
		if (keys.isEmpty()) {
			return this;
		}
		List<Finding> open = new ArrayList<>();
		List<Finding> apart = new ArrayList<>(this.overruled);
		for (Finding finding : this.findings) {
			boolean gone = finding.overrulable() && keys.contains(finding.key(text));
			(gone ? apart : open).add(finding);
		}
		return new StyleReport(open, this.passed, this.broken, apart);
	}

	public List<Finding> errors() {
		return of(Severity.ERROR);
	}

	public List<Finding> warnings() {
		return of(Severity.WARNING);
	}

	/** The open findings of a severity. */
	public List<Finding> of(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).toList();
	}

	public int count(Severity severity) {
		return of(severity).size();
	}

	/** Whether nothing forbids to approve. */
	public boolean approvable() {
		return errors().isEmpty();
	}

}
