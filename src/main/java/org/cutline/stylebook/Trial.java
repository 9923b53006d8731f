package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tries a change of house style on past captions before it goes live. Holds no more than
 * one caption and the changes asked for, however many captions there are.
 */
public final class Trial {

	private static final int LISTED = 1000;

	private final HouseStyle now;

	private final HouseStyle then;

	private final Stylebook stylebook;

	private final int listed;

	private Trial(HouseStyle now, HouseStyle then, Stylebook stylebook, int listed) {
		this.now = now;
		this.then = then;
		this.stylebook = stylebook;
		this.listed = listed;
	}

	/** A trial of the style that may come against the style that is. */
	public static Trial of(HouseStyle now, HouseStyle then) {
		return new Trial(now, then, Stylebook.standard(), LISTED);
	}

	/** The same trial with at most so many changes listed; all are counted. */
	public Trial listing(int most) {
		return new Trial(this.now, this.then, this.stylebook, most);
	}

	/**
	 * A caption to try a style on.
	 *
	 * @param <P> what a photo is known by
	 * @param photo the photo
	 * @param caption its caption with all it is compared with; its style does not matter
	 */
	public record Subject<P>(P photo, CaptionUnderCheck caption) {
	}

	/** Checks each caption by both styles, one after the other. */
	public <P> TrialResult<P> over(Stream<Subject<P>> captions) {
		TrialCount<P> count = new TrialCount<>(this.listed);
		captions.sequential().forEach((subject) -> compare(subject, count));
		return count.result();
	}

	private <P> void compare(Subject<P> subject, TrialCount<P> count) {
		String text = subject.caption().text();
		List<Finding> before = findings(subject.caption(), this.now);
		List<Finding> after = findings(subject.caption(), this.then);
		Map<Place, List<Finding>> left = new HashMap<>();
		before
			.forEach((finding) -> left.computeIfAbsent(Place.of(finding), (place) -> new ArrayList<>(1)).add(finding));
		List<TrialChange<P>> changes = new ArrayList<>();
		for (Finding finding : after) {
			List<Finding> same = left.getOrDefault(Place.of(finding), List.of());
			if (same.isEmpty()) {
				changes.add(TrialChange.added(subject.photo(), text, finding));
			}
			else {
				Finding old = same.removeFirst();
				if (old.severity() != finding.severity()) {
					changes.add(TrialChange.regraded(subject.photo(), text, old, finding));
				}
			}
		}
		left.values()
			.forEach((gone) -> gone
				.forEach((finding) -> changes.add(TrialChange.removed(subject.photo(), text, finding))));
		count.add(changes);
	}

	private List<Finding> findings(CaptionUnderCheck caption, HouseStyle style) {
		return this.stylebook.check(caption.with(style)).findings();
	}

	/** Where a finding is found: the same place and sentence are the same finding. */
	private record Place(String sentence, int start, int end) {

		static Place of(Finding finding) {
			return (finding.range() == null) ? new Place(finding.message().key(), -1, -1)
					: new Place(finding.message().key(), finding.range().start(), finding.range().end());
		}

	}

}
