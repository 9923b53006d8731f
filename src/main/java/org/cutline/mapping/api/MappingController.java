package org.cutline.mapping.api;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.mapping.AgencyMappings;
import org.cutline.mapping.MappingCard;
import org.cutline.mapping.MappingOutcome;
import org.cutline.mapping.MappingTrial;
import org.cutline.mapping.Progress;
import org.cutline.mapping.api.MappingDocument.Draft;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Mappings of agencies' fields. A mapping's entity tag is the number of its last version;
 * a draft has to name it in {@code If-Match} and is refused with 412 when somebody else
 * was first.
 */
@RestController
@RequestMapping("/api/mappings")
class MappingController {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final AgencyMappings mappings;

	private final MappingTrial trial;

	MappingController(AgencyMappings mappings, MappingTrial trial) {
		this.mappings = mappings;
		this.trial = trial;
	}

	/** All mappings. */
	@GetMapping
	List<MappingDocument> all() {
		return this.mappings.all().stream().map(MappingDocument::of).toList();
	}

	/** One mapping in its last version. */
	@GetMapping("/{id}")
	ResponseEntity<?> one(@PathVariable String id) {
		return this.mappings.find(id).<ResponseEntity<?>>map(MappingController::found).orElseGet(() -> unknown());
	}

	/** The versions of a mapping, the last first. */
	@GetMapping("/{id}/versions")
	ResponseEntity<?> versions(@PathVariable String id) {
		var versions = this.mappings.versions(id).stream().map(MappingDocument.Version::of).toList();
		return versions.isEmpty() ? unknown() : ResponseEntity.ok(versions);
	}

	/** What went live of a mapping and when, the last first. */
	@GetMapping("/{id}/history")
	ResponseEntity<?> history(@PathVariable String id) {
		return this.mappings.find(id).isEmpty() ? unknown()
				: ResponseEntity.ok(this.mappings.wentLive(id).stream().map(MappingDocument.Change::of).toList());
	}

	/** Begins a mapping, a draft; only name and agencies of the body count. */
	@PostMapping
	ResponseEntity<?> begin(@RequestBody Draft draft) {
		return answer(this.mappings.begin(Objects.requireNonNullElse(draft.name(), ""), Draft.list(draft.agencies())));
	}

	/** Writes a draft over the version named in {@code If-Match}. */
	@PutMapping("/{id}/draft")
	ResponseEntity<?> draft(@PathVariable String id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestBody Draft draft) {
		Matcher tag = TAG.matcher(ifMatch);
		if (!tag.matches()) {
			return problem(HttpStatus.BAD_REQUEST, "If-Match has to be the ETag that the mapping was read with.");
		}
		return draft.unknown().isEmpty()
				? answer(this.mappings.draft(draft.mapping(id), Integer.parseInt(tag.group(1)), draft.why()))
				: noField(draft);
	}

	/** What a mapping would change in the last photos that it is for; changes nothing. */
	@PostMapping("/{id}/trial")
	ResponseEntity<?> trial(@PathVariable String id, @RequestBody Draft draft) {
		return draft.unknown().isEmpty()
				? ResponseEntity.ok(MappingTrialDocument.of(this.trial.run(draft.mapping(id), Progress.TO_THE_END)))
				: noField(draft);
	}

	/** Lets a version go live. */
	@PutMapping("/{id}/live")
	ResponseEntity<?> live(@PathVariable String id, @RequestBody Live live) {
		return answer(this.mappings.goLive(id, live.version(), Objects.requireNonNullElse(live.reason(), "")));
	}

	/** Retires a mapping; 404 if it is not live. */
	@DeleteMapping("/{id}/live")
	ResponseEntity<?> retire(@PathVariable String id, @RequestParam(defaultValue = "") String reason) {
		return answer(this.mappings.retire(id, reason));
	}

	private ResponseEntity<?> answer(MappingOutcome outcome) {
		return switch (outcome) {
			case MappingOutcome.Done(var version) -> found(this.mappings.find(version.mapping().id()).orElseThrow());
			case MappingOutcome.Stale(var theirs) -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag(tag(theirs.number()))
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else wrote a version first. Read it again and decide."));
			case MappingOutcome.Refused refused -> problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
			case MappingOutcome.Unknown _ -> unknown();
		};
	}

	private static ResponseEntity<?> found(MappingCard card) {
		return ResponseEntity.ok().eTag(tag(card.last().number())).body(MappingDocument.of(card));
	}

	private static ResponseEntity<?> noField(Draft draft) {
		return problem(HttpStatus.BAD_REQUEST, "There is no field named " + String.join(", ", draft.unknown()) + ".");
	}

	private static String tag(int number) {
		return "\"" + number + "\"";
	}

	static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such mapping or version, or it is not live.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	/**
	 * A version to go live.
	 *
	 * @param version its number
	 * @param reason why
	 */
	record Live(int version, @Nullable String reason) {
	}

}
