package org.cutline.ingest.api;

import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeStatus;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.api.IntakeDocument.FileDocument;
import org.cutline.worker.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of intakes: what came, from where, and what became of it. For editors. */
@RestController
@RequestMapping("/api/intakes")
class IntakesController {

	private static final int MOST_AT_ONCE = 500;

	private final Intakes intakes;

	IntakesController(Intakes intakes) {
		this.intakes = intakes;
	}

	/** A page of intakes, the last first; at most 500 at once. */
	@GetMapping
	IntakeDocument.Page all(@RequestParam(defaultValue = "0") int offset,
			@RequestParam(defaultValue = "50") int limit) {
		int from = Math.max(0, offset);
		return new IntakeDocument.Page(this.intakes.count(), from,
				this.intakes.page(from, Math.clamp(limit, 1, MOST_AT_ONCE)).stream().map(IntakeDocument::of).toList());
	}

	/** One intake. */
	@GetMapping("/{id:\\d+}")
	ResponseEntity<?> one(@PathVariable long id) {
		return this.intakes.find(id)
			.<ResponseEntity<?>>map((intake) -> ResponseEntity.ok(IntakeDocument.of(intake)))
			.orElseGet(IntakesController::unknown);
	}

	/** A page of an intake's files, the last first; of one end alone if it is named. */
	@GetMapping("/{id:\\d+}/files")
	ResponseEntity<?> files(@PathVariable long id, @RequestParam(required = false) @Nullable FileState state,
			@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
		if (this.intakes.find(id).isEmpty()) {
			return unknown();
		}
		int from = Math.max(0, offset);
		return ResponseEntity.ok(new IntakeDocument.Files(this.intakes.countFiles(id, state), from,
				this.intakes.files(id, state, from, Math.clamp(limit, 1, MOST_AT_ONCE))
					.stream()
					.map(FileDocument::of)
					.toList()));
	}

	/** Whether files are taken in just now, and if not, why. */
	@GetMapping("/status")
	IntakeStatus status() {
		return this.intakes.status();
	}

	/** What the processes that read and draw files have done since the desk started. */
	@GetMapping("/workers")
	Workers.Figures workers() {
		return this.intakes.workers();
	}

	static ResponseEntity<?> unknown() {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such intake."));
	}

}
