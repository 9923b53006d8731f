package org.cutline.story.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cutline.photo.PhotoId;
import org.cutline.story.PhotoFinder;
import org.cutline.story.StoryCard;
import org.cutline.story.StoryChecks;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryId;
import org.cutline.story.StoryList;
import org.cutline.story.StoryOutcome;
import org.cutline.story.StoryOutcome.Reason;
import org.cutline.story.StoryText;
import org.cutline.story.StoryView;
import org.cutline.story.api.StoryDocument.CheckDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stories as JSON. A story's entity tag is its edition and its arrangement; new words
 * have to name it in {@code If-Match} and are refused with 412 when somebody else was
 * first. Photos are arranged one by one, by their ids.
 */
@RestController
@RequestMapping("/api/stories")
class StoryController {

	private static final int MOST_AT_ONCE = 500;

	private final StoryDesk desk;

	private final StoryList list;

	private final StoryChecks checks;

	private final PhotoFinder finder;

	StoryController(StoryDesk desk, StoryList list, StoryChecks checks, PhotoFinder finder) {
		this.desk = desk;
		this.list = list;
		this.checks = checks;
		this.finder = finder;
	}

	/** A page of stories, the last changed first; at most 500 at once. */
	@GetMapping
	StoryPage list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int offset,
			@RequestParam(defaultValue = "60") int limit) {
		int from = Math.max(0, offset);
		return new StoryPage(this.list.count(q), from, this.list.page(q, from, Math.clamp(limit, 1, MOST_AT_ONCE)));
	}

	/** One story with its photos. */
	@GetMapping("/{id}")
	ResponseEntity<?> one(@PathVariable long id) {
		return with(id, StoryController::document);
	}

	/** What the story checks say. */
	@GetMapping("/{id}/checks")
	ResponseEntity<?> checks(@PathVariable long id) {
		return with(id,
				(story) -> ResponseEntity.ok(this.checks.check(story).stream().map(CheckDocument::of).toList()));
	}

	/** Photos that an inline caption may belong to, the best first. */
	@GetMapping("/{id}/inline-captions/{number}/matches")
	ResponseEntity<?> matches(@PathVariable long id, @PathVariable int number) {
		return with(id,
				(story) -> story.wire()
					.caption(number)
					.<ResponseEntity<?>>map((caption) -> ResponseEntity.ok(this.finder.matches(caption, 5)
						.stream()
						.map((match) -> new Match(match.photo().id().value(), match.strength().name(), match.score()))
						.toList()))
					.orElseGet(StoryController::unknown));
	}

	/** Makes a story of wire copy. */
	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<?> paste(@RequestBody String copy) {
		return answer(this.desk.paste(copy), true);
	}

	/** Makes a story of words written by hand. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<?> write(@RequestBody Words words) {
		return answer(this.desk.write(words.text()), true);
	}

	/** Writes a story's words over the edition named in {@code If-Match}. */
	@PutMapping("/{id}")
	ResponseEntity<?> edit(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestBody Words words) {
		Optional<StoryView> story = this.desk.find(new StoryId(id));
		if (story.isEmpty()) {
			return unknown();
		}
		String digits = ifMatch.replace("W/", "").replace("\"", "").strip();
		if (!digits.matches("\\d{1,9}-\\d{1,9}")) {
			return problem(HttpStatus.BAD_REQUEST, "If-Match has to be the ETag that the story was read with.");
		}
		if (!tag(story.get()).equals("\"" + digits + "\"")) {
			return problem(HttpStatus.PRECONDITION_FAILED,
					"Somebody else changed this story first. Read it again and decide.");
		}
		return answer(this.desk.edit(new StoryId(id), story.get().edition(), words.text()), false);
	}

	/** Places a photo, or changes how it is placed; what is null stays as it is. */
	@PutMapping("/{id}/photos/{photo}")
	ResponseEntity<?> place(@PathVariable long id, @PathVariable long photo, @RequestBody Place place) {
		StoryId story = new StoryId(id);
		PhotoId photoId = new PhotoId(photo);
		Integer inline = place.inlineCaption();
		StoryOutcome outcome = this.desk.attach(story, photoId, (inline != null) ? inline : 0);
		Integer position = place.position();
		if (position != null && outcome instanceof StoryOutcome.Saved) {
			outcome = this.desk.move(story, photoId, position);
		}
		if (Boolean.TRUE.equals(place.lead()) && outcome instanceof StoryOutcome.Saved) {
			outcome = this.desk.makeLead(story, photoId);
		}
		String caption = place.caption();
		if (caption != null && outcome instanceof StoryOutcome.Saved) {
			outcome = caption.isEmpty() ? this.desk.link(story, photoId) : this.desk.override(story, photoId, caption);
		}
		return answer(outcome, false);
	}

	/** Takes a photo out of the story. */
	@DeleteMapping("/{id}/photos/{photo}")
	ResponseEntity<?> detach(@PathVariable long id, @PathVariable long photo) {
		return answer(this.desk.detach(new StoryId(id), new PhotoId(photo)), false);
	}

	/** Names the house style of the story's photos; null takes the name back. */
	@PutMapping("/{id}/style")
	ResponseEntity<?> style(@PathVariable long id, @RequestBody Style style) {
		return answer(this.desk.holdTo(new StoryId(id), style.style()), false);
	}

	private ResponseEntity<?> with(long id, Function<StoryView, ResponseEntity<?>> answer) {
		return this.desk.find(new StoryId(id))
			.<ResponseEntity<?>>map(answer::apply)
			.orElseGet(StoryController::unknown);
	}

	private static ResponseEntity<?> answer(StoryOutcome outcome, boolean created) {
		return switch (outcome) {
			case StoryOutcome.Saved(StoryView story) ->
				created ? ResponseEntity.created(URI.create("/api/stories/" + story.id()))
					.eTag(tag(story))
					.body(StoryDocument.of(story)) : document(story);
			case StoryOutcome.Conflict(StoryView theirs) -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag(tag(theirs))
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else changed this story first. Read it again and decide."));
			case StoryOutcome.Refused(Reason reason) -> problem(HttpStatus.UNPROCESSABLE_CONTENT, switch (reason) {
				case EMPTY -> "A story has to have words.";
				case TOO_LONG -> "A story has at most " + StoryText.LONGEST_COPY + " characters.";
				case NO_STYLE -> "There is no such house style that is live.";
				case NO_WORDING -> "A caption has to have words.";
			});
			case StoryOutcome.Unknown _ -> unknown();
		};
	}

	private static ResponseEntity<?> document(StoryView story) {
		return ResponseEntity.ok().eTag(tag(story)).body(StoryDocument.of(story));
	}

	private static String tag(StoryView story) {
		return "\"" + story.edition() + "-" + story.arrangement() + "\"";
	}

	private static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such story or photo.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	/**
	 * A page of stories.
	 *
	 * @param total how many there are in all
	 * @param offset how many were passed over
	 * @param stories the cards
	 */
	record StoryPage(int total, int offset, List<StoryCard> stories) {
	}

	/**
	 * The words of a story.
	 *
	 * @param headline may be missing
	 * @param slug may be missing
	 * @param copy may be missing
	 */
	record Words(@Nullable String headline, @Nullable String slug, @Nullable String copy) {

		StoryText text() {
			return new StoryText(orEmpty(this.headline), orEmpty(this.slug), orEmpty(this.copy));
		}

		private static String orEmpty(@Nullable String words) {
			return (words != null) ? words : "";
		}

	}

	/**
	 * How a photo is placed.
	 *
	 * @param position 0 for the first
	 * @param lead true makes it the lead
	 * @param caption the story's own wording; empty links it to the photo's caption
	 * @param inlineCaption the number of the inline caption that it goes with
	 */
	record Place(@Nullable Integer position, @Nullable Boolean lead, @Nullable String caption,
			@Nullable Integer inlineCaption) {
	}

	/**
	 * A photo that an inline caption may belong to.
	 *
	 * @param photo the photo
	 * @param strength how sure it is
	 * @param score 0 to 1
	 */
	record Match(long photo, String strength, double score) {
	}

	/**
	 * A house style.
	 *
	 * @param style its id, or null for none
	 */
	record Style(@Nullable String style) {
	}

}
