package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of many photos as one list: all that a set or a story has, by rule and,
 * within a rule, by what would mend it.
 *
 * @param <P> what a photo is known by
 * @param all the findings in the order of the photos
 */
public record FindingSet<P>(List<One<P>> all) {

	public FindingSet {
		all = List.copyOf(all);
	}

	/**
	 * A photo whose caption has been checked.
	 *
	 * @param <P> what a photo is known by
	 * @param photo the photo
	 * @param text its caption as it was checked
	 * @param report what was found
	 */
	public record Checked<P>(P photo, String text, StyleReport report) {
	}

	/**
	 * One finding of one photo.
	 *
	 * @param <P> what a photo is known by
	 * @param photo the photo
	 * @param text its caption as it was checked
	 * @param finding the finding
	 */
	public record One<P>(P photo, String text, Finding finding) {
	}

	/** The open findings of photos. */
	public static <P> FindingSet<P> of(Iterable<Checked<P>> photos) {
		List<One<P>> all = new ArrayList<>();
		for (Checked<P> photo : photos) {
			photo.report().findings().forEach((finding) -> all.add(new One<>(photo.photo(), photo.text(), finding)));
		}
		return new FindingSet<>(all);
	}

	/** By rule: the gravest first, then those with most findings. */
	public List<FindingGroup<P>> byRule() {
		Map<String, List<One<P>>> rules = new LinkedHashMap<>();
		this.all.forEach((one) -> rules.computeIfAbsent(one.finding().ruleId(), (id) -> new ArrayList<>()).add(one));
		return rules.values()
			.stream()
			.map((ones) -> new FindingGroup<>(ones.getFirst().finding().ruleId(), ones))
			.sorted(Comparator.comparing((FindingGroup<P> group) -> group.severity())
				.thenComparingInt((group) -> -group.findings().size()))
			.toList();
	}

	public int count(Severity severity) {
		return (int) this.all.stream().filter((one) -> one.finding().severity() == severity).count();
	}

	/** How many photos have a finding. */
	public int photos() {
		return (int) this.all.stream().map(One::photo).distinct().count();
	}

}
