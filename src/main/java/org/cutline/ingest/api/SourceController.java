package org.cutline.ingest.api;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.ingest.Source;
import org.cutline.ingest.SourceFault;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.SourceOutcome;
import org.cutline.ingest.Sources;
import org.cutline.ingest.api.SourceDocument.Wanted;
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

/** Where photos come from by themselves. All may read them, chiefs change them. */
@RestController
@RequestMapping("/api/sources")
class SourceController {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	/** All sources by name, those that were given up too. */
	@GetMapping
	List<SourceDocument> all() {
		return this.sources.all().stream().map(SourceDocument::of).toList();
	}

	/** One source. */
	@GetMapping("/{id}")
	ResponseEntity<?> one(@PathVariable String id) {
		return SourceId.isValid(id) ? this.sources.find(new SourceId(id))
			.<ResponseEntity<?>>map((source) -> found(HttpStatus.OK, source))
			.orElseGet(SourceController::unknown) : unknown();
	}

	/** Makes a source; its id, and its folder, is made of its name. */
	@PostMapping
	ResponseEntity<?> begin(@RequestBody Wanted wanted) {
		return wanted.unknown().isEmpty() ? answer(HttpStatus.CREATED, this.sources.begin(wanted.sheet()))
				: noField(wanted);
	}

	/** Writes a source over the edition named in {@code If-Match}. */
	@PutMapping("/{id}")
	ResponseEntity<?> change(@PathVariable String id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestBody Wanted wanted) {
		Matcher tag = TAG.matcher(ifMatch);
		if (!tag.matches()) {
			return problem(HttpStatus.BAD_REQUEST, "If-Match has to be the ETag that the source was read with.");
		}
		if (!wanted.unknown().isEmpty()) {
			return noField(wanted);
		}
		int edition = Integer.parseInt(tag.group(1));
		return SourceId.isValid(id)
				? answer(HttpStatus.OK, this.sources.change(new SourceId(id), edition, wanted.sheet())) : unknown();
	}

	/** Gives a source a password for SFTP. */
	@PutMapping("/{id}/password")
	ResponseEntity<?> choosePassword(@PathVariable String id, @RequestBody Password password) {
		return SourceId.isValid(id)
				? answer(HttpStatus.OK, this.sources.choosePassword(new SourceId(id), password.password())) : unknown();
	}

	/** Takes the password away. */
	@DeleteMapping("/{id}/password")
	ResponseEntity<?> removePassword(@PathVariable String id) {
		return SourceId.isValid(id) ? answer(HttpStatus.OK, this.sources.choosePassword(new SourceId(id), null))
				: unknown();
	}

	/** Gives a source up; its photos go on naming it. */
	@DeleteMapping("/{id}")
	ResponseEntity<?> retire(@PathVariable String id) {
		return SourceId.isValid(id) ? answer(HttpStatus.OK, this.sources.retire(new SourceId(id))) : unknown();
	}

	/** Takes a source up again that was given up. */
	@PostMapping("/{id}/take-up")
	ResponseEntity<?> takeUp(@PathVariable String id) {
		return SourceId.isValid(id) ? answer(HttpStatus.OK, this.sources.takeUp(new SourceId(id))) : unknown();
	}

	private static ResponseEntity<?> answer(HttpStatus status, SourceOutcome outcome) {
		return switch (outcome) {
			case SourceOutcome.Saved(Source source) -> found(status, source);
			case SourceOutcome.Stale(Source theirs) -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag(tag(theirs))
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else changed it first. Read it again and decide."));
			case SourceOutcome.Refused(List<SourceFault> faults) -> refused(faults);
			case SourceOutcome.Unknown _ -> unknown();
		};
	}

	private static ResponseEntity<?> found(HttpStatus status, Source source) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(tag(source));
		if (status == HttpStatus.CREATED) {
			answer.location(URI.create("/api/sources/" + source.id()));
		}
		return answer.body(SourceDocument.of(source));
	}

	private static ResponseEntity<?> refused(List<SourceFault> faults) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				String.join(" ", faults.stream().map(SourceFault::sentence).toList()));
		problem.setProperty("faults", faults);
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(problem);
	}

	private static ResponseEntity<?> noField(Wanted wanted) {
		return problem(HttpStatus.BAD_REQUEST, "There is no field named " + String.join(", ", wanted.unknown()) + ".");
	}

	private static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such source.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	private static String tag(Source source) {
		return "\"" + source.edition() + "\"";
	}

	/**
	 * A password.
	 *
	 * @param password 12 characters to 72 octets
	 */
	record Password(String password) {
	}

}
