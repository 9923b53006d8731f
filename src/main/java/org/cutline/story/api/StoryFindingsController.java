package org.cutline.story.api;

import java.util.Locale;

import org.cutline.desk.SetDesk;
import org.cutline.desk.SetDocument;
import org.cutline.desk.SetProgress;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryId;
import org.cutline.story.StorySet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All findings of all captions of a story, as JSON. */
@RestController
class StoryFindingsController {

	private final StoryDesk stories;

	private final SetDesk sets;

	StoryFindingsController(StoryDesk stories, SetDesk sets) {
		this.stories = stories;
		this.sets = sets;
	}

	/** The findings by rule; they are mended where those of other sets are. */
	@GetMapping("/api/stories/{id}/findings")
	ResponseEntity<?> findings(@PathVariable long id, Locale locale) {
		return this.stories.find(new StoryId(id))
			.flatMap((story) -> this.sets.check(StorySet.of(story), SetProgress.TO_THE_END))
			.<ResponseEntity<?>>map((found) -> ResponseEntity.ok(SetDocument.of(found, locale)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such story.")));
	}

}
