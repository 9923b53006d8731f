package org.cutline.safekeeping.api;

import java.io.IOException;

import org.cutline.safekeeping.StorageCheck;
import org.cutline.safekeeping.StorageCheck.Swept;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verification of the store. For administrators. */
@RestController
@RequestMapping("/api/storage/verification")
class VerificationController {

	private final StorageCheck check;

	VerificationController(StorageCheck check) {
		this.check = check;
	}

	/** How far the last one is, or how it ended, with what it found. */
	@GetMapping
	VerificationDocument report() {
		return VerificationDocument.of(this.check.report());
	}

	/** Starts one: 202, or 409 while one is at work. */
	@PostMapping
	ResponseEntity<VerificationDocument> start() {
		boolean started = this.check.start();
		return ResponseEntity.status(started ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
			.body(VerificationDocument.of(this.check.report()));
	}

	/** Ends the one that is at work. */
	@DeleteMapping
	ResponseEntity<Void> cancel() {
		this.check.cancel();
		return ResponseEntity.noContent().build();
	}

	/**
	 * Moves the files that it found to be nobody's into the trash, each looked up again.
	 */
	@PostMapping("/orphans/trash")
	Swept sweep() throws IOException {
		return this.check.sweep();
	}

}
