package org.cutline.resend.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.resend.ResendDecision;
import org.cutline.resend.ResendOutcome;
import org.cutline.resend.ResendPair;
import org.cutline.resend.ResendSets;
import org.cutline.resend.ResendSets.Looked;
import org.cutline.resend.Resends;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * Photos whose picture was on the desk before, as JSON. A decision names the edition of
 * the first photo that was looked at in {@code If-Match}.
 */
@RestController
@RequestMapping("/api/photos")
class ResendController {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final Resends resends;

	private final ResendSets sets;

	private final PhotoLibrary library;

	ResendController(Resends resends, ResendSets sets, PhotoLibrary library) {
		this.resends = resends;
		this.sets = sets;
		this.library = library;
	}

	/** The resends of a photo, or all those of the photo that it is a resend of. */
	@GetMapping("/{id}/resends")
	ResponseEntity<?> resends(@PathVariable long id) {
		return this.library.find(new PhotoId(id)).isEmpty() ? unknown()
				: ResponseEntity.ok(this.resends.of(new PhotoId(id)).stream().map(ResendDocument::of).toList());
	}

	/** Decides about a resend: the new caption, ours, or both. */
	@PutMapping("/{id}/resends/decision")
	ResponseEntity<?> decide(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestBody Decision wanted) {
		Matcher tag = TAG.matcher(ifMatch);
		if (!tag.matches()) {
			return problem(HttpStatus.BAD_REQUEST,
					"If-Match has to be the edition of the first photo, between double quotes.");
		}
		Set<Field> fields = new LinkedHashSet<>();
		for (String name : wanted.named()) {
			Optional<Field> field = Field.find(name);
			if (field.isEmpty()) {
				return problem(HttpStatus.BAD_REQUEST, "There is no field named " + name + ".");
			}
			fields.add(field.get());
		}
		return answer(this.resends.decide(new PhotoId(id), wanted.decision(), Integer.parseInt(tag.group(1)),
				(wanted.fields() != null) ? fields : null));
	}

	/** Takes a decision back. */
	@DeleteMapping("/{id}/resends/decision")
	ResponseEntity<?> takeBack(@PathVariable long id) {
		return answer(this.resends.takeBack(new PhotoId(id)));
	}

	/** Decides the same about many resends; at most 500. */
	@PostMapping("/resends/decisions")
	ResponseEntity<?> decideAll(@RequestBody Decisions wanted) {
		if (wanted.photos().size() > ResendSets.MOST_AT_ONCE) {
			return problem(HttpStatus.BAD_REQUEST, "At most 500 photos at once.");
		}
		List<ResendOutcome> outcomes = this.sets.decide(wanted.decision(),
				wanted.photos().stream().map((each) -> new Looked(new PhotoId(each.id()), each.edition())).toList());
		return ResponseEntity.ok(outcomes.stream().map(ResendController::word).toList());
	}

	private static String word(ResendOutcome outcome) {
		return switch (outcome) {
			case ResendOutcome.Done _ -> "DONE";
			case ResendOutcome.Stale _ -> "STALE";
			case ResendOutcome.Settled _ -> "SETTLED";
			case ResendOutcome.Unknown _ -> "UNKNOWN";
		};
	}

	private static ResponseEntity<?> answer(ResendOutcome outcome) {
		return switch (outcome) {
			case ResendOutcome.Done(ResendPair pair) ->
				ResponseEntity.ok().eTag("\"" + pair.first().edition() + "\"").body(ResendDocument.of(pair));
			case ResendOutcome.Stale stale -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag("\"" + stale.first().edition() + "\"")
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else changed the first photo. Read it again and decide."));
			case ResendOutcome.Settled _ -> problem(HttpStatus.CONFLICT,
					"Somebody has decided about this resend already, or there is nothing to take back.");
			case ResendOutcome.Unknown _ -> unknown();
		};
	}

	private static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such photo, or it is no resend.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	/**
	 * A decision.
	 *
	 * @param decision TAKE_NEW, KEEP_OURS or KEEP_BOTH
	 * @param fields the ids of the fields to take over; left out for all that the resend
	 * says anew
	 */
	record Decision(ResendDecision decision, @Nullable List<String> fields) {

		List<String> named() {
			return (this.fields != null) ? this.fields : List.of();
		}

	}

	/**
	 * The same decision about many resends.
	 *
	 * @param decision TAKE_NEW, KEEP_OURS or KEEP_BOTH
	 * @param photos the resends, each with the edition of its first photo that was looked
	 * at
	 */
	record Decisions(ResendDecision decision, List<Looking> photos) {

		record Looking(long id, int edition) {
		}

	}

}
