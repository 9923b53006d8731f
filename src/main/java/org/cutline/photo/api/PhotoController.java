package org.cutline.photo.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoQuery.Findings;
import org.cutline.photo.PhotoState;
import org.cutline.photo.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Photos as JSON. A photo's entity tag is its edition; a change has to name it in
 * {@code If-Match} and is refused with 412 when somebody else was first.
 */
@RestController
@RequestMapping("/api/photos")
class PhotoController {

	private static final int MOST_AT_ONCE = 500;

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final PhotoLibrary library;

	private final ContactSheet sheet;

	private final WantedValues wanted;

	PhotoController(PhotoLibrary library, ContactSheet sheet) {
		this.library = library;
		this.wanted = new WantedValues(library);
		this.sheet = sheet;
	}

	/**
	 * A page of photos; at most 500 at once. Resends for which another photo stands are
	 * left out, unless {@code resendsOf} asks for a photo and all its resends.
	 */
	@GetMapping
	PhotoPage list(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable PhotoState state,
			@RequestParam(required = false) @Nullable Findings findings,
			@RequestParam(defaultValue = "false") boolean conflicts,
			@RequestParam(defaultValue = "false") boolean resends,
			@RequestParam(required = false) @Nullable Long resendsOf,
			@RequestParam(defaultValue = "false") boolean newestFirst, @RequestParam(defaultValue = "0") int offset,
			@RequestParam(defaultValue = "60") int limit) {
		PhotoQuery query = PhotoQuery.everything()
			.withWords(q)
			.withState(state)
			.withFindings(findings)
			.withConflicts(conflicts)
			.withResends(resends)
			.withResendsOf((resendsOf != null) ? new PhotoId(resendsOf) : null)
			.withNewestFirst(newestFirst);
		int from = Math.max(0, offset);
		return new PhotoPage(this.sheet.count(query), from,
				this.sheet.page(query, from, Math.clamp(limit, 1, MOST_AT_ONCE))
					.stream()
					.map(CardDocument::of)
					.toList());
	}

	/** One photo with its fields and where each comes from. */
	@GetMapping("/{id}")
	ResponseEntity<?> one(@PathVariable long id) {
		return this.library.find(new PhotoId(id))
			.<ResponseEntity<?>>map(
					(photo) -> ResponseEntity.ok().eTag(tag(photo.edition())).body(PhotoDocument.of(photo)))
			.orElseGet(PhotoController::unknown);
	}

	/** Every edition of a photo, the last first. */
	@GetMapping("/{id}/history")
	ResponseEntity<?> history(@PathVariable long id) {
		List<Revision> history = this.library.history(new PhotoId(id));
		return history.isEmpty() ? unknown()
				: ResponseEntity.ok(history.stream().map(PhotoDocument.Edition::of).toList());
	}

	/**
	 * Changes fields: a string or an array of strings sets one, null takes it back to
	 * what the file says, read as its sender means it and cleaned, and an empty string
	 * clears it. A field that holds a text in languages takes an object from language tag
	 * to text, which replaces them all; a string replaces the default language and leaves
	 * the others.
	 */
	@PatchMapping("/{id}/fields")
	ResponseEntity<?> edit(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestBody Map<String, @Nullable Object> changes) {
		Optional<Integer> base = edition(ifMatch);
		if (base.isEmpty()) {
			return badTag();
		}
		Map<Field, FieldValue> edits = new LinkedHashMap<>();
		for (Map.Entry<String, @Nullable Object> change : changes.entrySet()) {
			Optional<Field> field = Field.find(change.getKey());
			if (field.isEmpty()) {
				return problem(HttpStatus.BAD_REQUEST, "There is no field named " + change.getKey() + ".");
			}
			Optional<FieldValue> value = this.wanted.value(new PhotoId(id), field.get(), change.getValue());
			if (value.isEmpty()) {
				return problem(HttpStatus.BAD_REQUEST, "The field " + change.getKey() + " does not take such a value.");
			}
			edits.put(field.get(), value.get());
		}
		return answer(this.library.caption(new PhotoId(id), base.get(), edits, ""));
	}

	/** Approves the caption; 409 while findings that are errors remain. */
	@PutMapping("/{id}/approval")
	ResponseEntity<?> approve(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
		return edition(ifMatch).<ResponseEntity<?>>map((base) -> answer(this.library.approve(new PhotoId(id), base)))
			.orElseGet(PhotoController::badTag);
	}

	/** Takes the approval back. */
	@DeleteMapping("/{id}/approval")
	ResponseEntity<?> reopen(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
		return edition(ifMatch).<ResponseEntity<?>>map((base) -> answer(this.library.reopen(new PhotoId(id), base)))
			.orElseGet(PhotoController::badTag);
	}

	static ResponseEntity<?> answer(EditOutcome outcome) {
		return switch (outcome) {
			case EditOutcome.Done done ->
				ResponseEntity.ok().eTag(tag(done.photo().edition())).body(PhotoDocument.of(done.photo()));
			case EditOutcome.Stale stale -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag(tag(stale.theirs().edition()))
				.body(detail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else changed this photo first. Read it again and decide."));
			case EditOutcome.Blocked blocked -> problem(HttpStatus.CONFLICT,
					"The caption has " + blocked.photo().errors() + " errors and cannot be approved.");
			case EditOutcome.Unknown _ -> unknown();
		};
	}

	private static String tag(int edition) {
		return "\"" + edition + "\"";
	}

	static Optional<Integer> edition(String ifMatch) {
		Matcher tag = TAG.matcher(ifMatch);
		return tag.matches() ? Optional.of(Integer.valueOf(tag.group(1))) : Optional.empty();
	}

	static ResponseEntity<?> badTag() {
		return problem(HttpStatus.BAD_REQUEST, "If-Match has to be the ETag that the photo was read with.");
	}

	static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such photo.");
	}

	static ResponseEntity<?> nothingCleaned() {
		return problem(HttpStatus.NOT_FOUND, "There is no such photo, or nothing of it is shown cleaned.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(detail(status, sentence));
	}

	private static ProblemDetail detail(HttpStatus status, String sentence) {
		return ProblemDetail.forStatusAndDetail(status, sentence);
	}

	/**
	 * A page of photos.
	 *
	 * @param total how many there are in all
	 * @param offset how many were passed over
	 * @param photos the cards
	 */
	record PhotoPage(int total, int offset, List<CardDocument> photos) {
	}

}
