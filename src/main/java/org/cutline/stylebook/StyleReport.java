package org.cutline.stylebook;

import java.util.List;

/**
 * What a check of one caption found.
 *
 * @param findings all findings in text order, those without a range last
 * @param passed ids of the rules that found nothing
 * @param broken ids of the rules that failed, which is an error of ours
 */
public record StyleReport(List<Finding> findings, List<String> passed, List<String> broken) {

	public StyleReport {
		findings = List.copyOf(findings);
		passed = List.copyOf(passed);
		broken = List.copyOf(broken);
	}

	public List<Finding> errors() {
		return of(Severity.ERROR);
	}

	public List<Finding> warnings() {
		return of(Severity.WARNING);
	}

	/** The findings of a severity. */
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
