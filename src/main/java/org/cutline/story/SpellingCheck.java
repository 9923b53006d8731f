package org.cutline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cutline.caption.CaptionPerson;
import org.cutline.photo.PhotoId;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;

/** A person's name is spelled the same in the copy and in every caption. */
final class SpellingCheck implements StoryChecks.Rule {

	@Override
	public Stream<StoryCheck> check(StoryView story, List<ReadPhoto> photos) {
		NameSpelling copy = new NameSpelling(story.wire().bodyText());
		photos.forEach((photo) -> copy.know(names(photo)));
		List<StoryCheck> found = new ArrayList<>();
		Map<String, String> seen = new HashMap<>();
		for (ReadPhoto photo : photos) {
			for (String name : names(photo)) {
				copy.otherwise(name).ifPresent((other) -> found.add(found("spelling-copy", photo, name, other)));
				String before = seen.putIfAbsent(Words.folded(name), name);
				if (before != null && !before.equals(name) && !isCase(before, name)) {
					found.add(found("spelling-captions", photo, name, before));
				}
			}
		}
		return found.stream().distinct();
	}

	private static List<String> names(ReadPhoto photo) {
		return photo.caption().people().stream().map(CaptionPerson::name).toList();
	}

	private static boolean isCase(String one, String other) {
		return one.equalsIgnoreCase(other);
	}

	private static StoryCheck found(String id, ReadPhoto photo, String name, String other) {
		PhotoId photoId = photo.placed().id();
		String text = photo.caption().text();
		String reworded = text.replace(name, other);
		boolean whole = Names.words(name).size() == Names.words(other).size();
		List<StoryFix> fixes = (whole && !reworded.equals(text))
				? List.of(new StoryFix.Reword(Map.of(photoId, reworded))) : List.of();
		return new StoryCheck(id, Level.WARNING, List.of(name, other, String.valueOf(photo.placed().position() + 1)),
				List.of(photoId), fixes);
	}

}
