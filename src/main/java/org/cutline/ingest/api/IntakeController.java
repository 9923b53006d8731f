package org.cutline.ingest.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.PhotoIntake;
import org.cutline.photo.PhotoId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes one file a request: its octets are the body, streamed to disk. */
@RestController
@RequestMapping("/api/photos")
class IntakeController {

	private final PhotoIntake intake;

	IntakeController(PhotoIntake intake) {
		this.intake = intake;
	}

	/**
	 * 201 with the new photo, 200 with the one that it already is, or 422 with the
	 * reason, or 507 while the disk is nearly full. The type named in the request is not
	 * looked at further, but a form is answered with 415, for its body is not a file.
	 */
	@PostMapping(consumes = { "image/*", "application/octet-stream" })
	ResponseEntity<?> take(@RequestParam String name, InputStream body) throws IOException {
		return switch (this.intake.take(name, body)) {
			case IntakeOutcome.TakenIn taken ->
				ResponseEntity.created(URI.create("/api/photos/" + taken.photo())).body(reference(taken.photo()));
			case IntakeOutcome.AlreadyHere here -> ResponseEntity.ok(reference(here.photo()));
			case IntakeOutcome.Refused refused -> {
				HttpStatus status = refused.code().equals(IntakeOutcome.NO_ROOM) ? HttpStatus.INSUFFICIENT_STORAGE
						: HttpStatus.UNPROCESSABLE_CONTENT;
				ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refused.sentence());
				problem.setProperty("code", refused.code());
				yield ResponseEntity.status(status).body(problem);
			}
		};
	}

	private static Map<String, Object> reference(PhotoId photo) {
		return Map.of("id", photo.value());
	}

}
