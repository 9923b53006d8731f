package org.cutline.ingest.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

import org.cutline.ingest.Delivery;
import org.cutline.ingest.DigestDiffers;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.ingest.Way;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes one file a request: its octets are the body, streamed to disk. */
@RestController
@RequestMapping("/api/photos")
class IntakeController {

	private static final int RETRY_SECONDS = 30;

	private final PhotoIntake intake;

	private final Intakes intakes;

	private final Sources sources;

	IntakeController(PhotoIntake intake, Intakes intakes, Sources sources) {
		this.intake = intake;
		this.intakes = intakes;
		this.sources = sources;
	}

	/**
	 * 201 with the new photo, 200 with the one that it already is, so that a request may
	 * be sent again; or 422 with the reason, 400 if its octets are not those of the
	 * digest in {@code Content-Digest} or {@code Digest}, 507 while the disk is nearly
	 * full and 503 while the database is away. The type named in the request is not
	 * looked at further, but a form is answered with 415, for its body is not a file.
	 */
	@PostMapping(consumes = { "image/*", "application/octet-stream" })
	ResponseEntity<?> take(@RequestParam String name, @RequestParam(required = false) @Nullable String source,
			@RequestHeader(name = "Content-Digest", required = false) @Nullable String contentDigest,
			@RequestHeader(name = "Digest", required = false) @Nullable String digest, InputStream body)
			throws IOException {
		ClaimedDigests claimed;
		try {
			claimed = ClaimedDigests.of(contentDigest, digest);
		}
		catch (IllegalArgumentException ex) {
			return problem(HttpStatus.BAD_REQUEST, "digest.unreadable",
					"The digest in the header is none: Content-Digest holds sha-256=:base64:, Digest SHA-256=base64.");
		}
		if (source != null && !isSource(source)) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT, "source.unknown", "There is no such source.");
		}
		try {
			Delivery delivery = this.intakes.open(Way.REST, (source != null) ? new SourceId(source) : null);
			return answer(this.intake.take(name, claimed.checked(body), delivery));
		}
		catch (DigestDiffers ex) {
			return problem(HttpStatus.BAD_REQUEST, "file.digest-differs",
					"What arrived is not what the digest in the header says; nothing of it is kept. Send it again.");
		}
		catch (DataAccessException | TransactionException ex) {
			ResponseEntity<?> answer = problem(HttpStatus.SERVICE_UNAVAILABLE, "desk.database",
					"The database cannot be reached. Nothing is wrong with the file: send it again in a while.");
			return ResponseEntity.status(answer.getStatusCode())
				.header(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS))
				.body(answer.getBody());
		}
	}

	private boolean isSource(String id) {
		return SourceId.isValid(id)
				&& this.sources.find(new SourceId(id)).filter((source) -> !source.retired()).isPresent();
	}

	static ResponseEntity<?> answer(IntakeOutcome outcome) {
		return switch (outcome) {
			case IntakeOutcome.TakenIn taken ->
				ResponseEntity.created(URI.create("/api/photos/" + taken.photo())).body(reference(taken.photo()));
			case IntakeOutcome.AlreadyHere here -> ResponseEntity.ok(reference(here.photo()));
			case IntakeOutcome.Refused refused ->
				problem(refused.code().equals(IntakeOutcome.NO_ROOM) ? HttpStatus.INSUFFICIENT_STORAGE
						: HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), refused.sentence());
		};
	}

	static ResponseEntity<?> problem(HttpStatus status, String code, String sentence) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
		problem.setProperty("code", code);
		return ResponseEntity.status(status).body(problem);
	}

	private static Map<String, Object> reference(PhotoId photo) {
		return Map.of("id", photo.value());
	}

}
