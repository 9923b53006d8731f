package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one rule over many photos.
 *
 * @param <P> what a photo is known by
 * @param ruleId the rule
 * @param findings the findings, at least one, in the order of the photos
 */
public record FindingGroup<P>(String ruleId, List<FindingSet.One<P>> findings) {

	public FindingGroup {
		findings = List.copyOf(findings);
		if (findings.isEmpty()) {
			throw new IllegalArgumentException("A group has a finding");
		}
	}

	/** The gravest severity in it. */
	public Severity severity() {
		return this.findings.stream()
			.map((one) -> one.finding().severity())
			.min(Severity::compareTo)
			.orElse(Severity.HINT);
	}

	/**
	 * The group parted by what its first fixes do, where that is said in the same words;
	 * what has no fix comes last.
	 */
	public List<FindingGroup<P>> byFix() {
		Map<Message, List<FindingSet.One<P>>> fixes = new LinkedHashMap<>();
		List<FindingSet.One<P>> none = new ArrayList<>();
		for (FindingSet.One<P> one : this.findings) {
			List<Fix> own = one.finding().fixes();
			(own.isEmpty() ? none : fixes.computeIfAbsent(own.getFirst().label(), (label) -> new ArrayList<>()))
				.add(one);
		}
		List<FindingGroup<P>> groups = new ArrayList<>();
		fixes.values().forEach((ones) -> groups.add(new FindingGroup<>(this.ruleId, ones)));
		if (!none.isEmpty()) {
			groups.add(new FindingGroup<>(this.ruleId, none));
		}
		return groups;
	}

	/** How many of its findings have a certain fix, which is what “fix all” applies. */
	public int certain() {
		return (int) this.findings.stream().filter((one) -> one.finding().certain()).count();
	}

	/** The certain fixes of the group, photo by photo, each photo's in one pass. */
	public List<PhotoMend<P>> fixAll() {
		Map<P, List<FindingSet.One<P>>> photos = new LinkedHashMap<>();
		this.findings.stream()
			.filter((one) -> one.finding().certain())
			.forEach((one) -> photos.computeIfAbsent(one.photo(), (photo) -> new ArrayList<>()).add(one));
		return photos.values().stream().map(FindingGroup::mend).toList();
	}

	private static <P> PhotoMend<P> mend(List<FindingSet.One<P>> ones) {
		List<Fix> fixes = ones.stream().map((one) -> one.finding().fixes().getFirst()).toList();
		return new PhotoMend<>(ones.getFirst().photo(), ones.getFirst().text(), MergedFixes.of(fixes));
	}

}
