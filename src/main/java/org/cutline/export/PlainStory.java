package org.cutline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cutline.photo.PhotoId;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.SignOff;
import org.cutline.story.StoryView;

/**
 * A story as plain text: headline, paragraphs, sign-off, then each photo's name and
 * caption.
 */
final class PlainStory {

	private PlainStory() {
	}

	static String of(StoryView story, List<ExportLine> lines) {
		Map<PhotoId, String> names = lines.stream()
			.filter((line) -> line.outcome().sent())
			.collect(Collectors.toMap(ExportLine::photo, (line) -> "photos/" + line.sentAs()));
		List<String> parts = new ArrayList<>();
		if (!story.text().headline().isEmpty()) {
			parts.add(story.text().headline());
		}
		story.wire().byline().ifPresent(parts::add);
		parts.addAll(story.wire().body());
		Optional.ofNullable(story.wire().signOff())
			.map(SignOff::initialsOrEmpty)
			.filter((initials) -> !initials.isEmpty() && !parts.getLast().endsWith(initials))
			.ifPresent(parts::add);
		for (PlacedPhoto placed : story.photos()) {
			String name = names.get(placed.id());
			if (name != null) {
				parts.add(name + "\n" + placed.caption());
			}
		}
		return String.join("\n\n", parts) + "\n";
	}

}
