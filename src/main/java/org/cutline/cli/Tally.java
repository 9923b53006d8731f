package org.cutline.cli;

import java.util.List;

import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Severity;

/**
 * What came of a number of captions.
 *
 * @param captions how many were checked
 * @param clean those without a finding
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 * @param hints findings that are hints
 * @param unreadable what could not be read or checked
 */
record Tally(long captions, long clean, long errors, long warnings, long hints, long unreadable) {

	static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

	static final Tally UNREADABLE = new Tally(0, 0, 0, 0, 0, 1);

	static Tally of(List<Finding> findings) {
		return new Tally(1, findings.isEmpty() ? 1 : 0, count(findings, Severity.ERROR),
				count(findings, Severity.WARNING), count(findings, Severity.HINT), 0);
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

	Tally plus(Tally other) {
		return new Tally(this.captions + other.captions, this.clean + other.clean, this.errors + other.errors,
				this.warnings + other.warnings, this.hints + other.hints, this.unreadable + other.unreadable);
	}

	/** 2 where something could not be read, else 1 where there are errors, else 0. */
	int exitCode() {
		return (this.unreadable > 0) ? 2 : (this.errors > 0) ? 1 : 0;
	}

}
