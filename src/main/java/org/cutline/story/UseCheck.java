package org.cutline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.story.PhotoUse.Verdict;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/** Every photo of a story may be used: none is killed or under embargo. */
final class UseCheck implements StoryChecks.Rule {

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		List<StoryCheck> found = new ArrayList<>();
		List<String> limits = new ArrayList<>();
		for (ReadPhoto photo : photos) {
			PhotoUse use = PhotoUse.of(photo.placed().photo());
			limits.addAll(use.limits());
			List<String> arguments = List.of(String.valueOf(photo.placed().position() + 1),
					String.join(" · ", use.limits()));
			if (use.verdict() == Verdict.KILLED || use.verdict() == Verdict.EMBARGOED) {
				boolean killed = use.verdict() == Verdict.KILLED;
				found.add(new StoryCheck(killed ? "killed" : "embargoed", killed ? Level.ERROR : Level.WARNING,
						arguments, List.of(photo.placed().id()), List.of()));
			}
		}
		if (found.isEmpty() && !photos.isEmpty()) {
			String all = limits.stream().distinct().collect(Collectors.joining(" · "));
			found.add(new StoryCheck(all.isEmpty() ? "use" : "use-limits", Level.FINE,
					List.of(String.valueOf(photos.size()), all), List.of(), List.of()));
		}
		return found.stream();
	}

}
