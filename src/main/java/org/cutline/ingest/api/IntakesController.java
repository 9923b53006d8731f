package org.cutline.ingest.api;

import java.util.List;

import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeStatus;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.WaitingFiles;
import org.cutline.ingest.WaitingRoom;
import org.cutline.ingest.api.IntakeDocument.FileDocument;
import org.cutline.worker.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of intakes: what came, from where, and what became of it. For editors. */
@RestController
@RequestMapping("/api/intakes")
class IntakesController {

	private static final int MOST_AT_ONCE = 500;

	private final Intakes intakes;

	private final ObjectProvider<WaitingRoom> waiting;

	IntakesController(Intakes intakes, ObjectProvider<WaitingRoom> waiting) {
		this.intakes = intakes;
		this.waiting = waiting;
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

	/** Files that lie in sources' folders, and what keeps them from being taken in. */
	@GetMapping("/waiting")
	List<Waiting> waiting() {
		return this.waiting.stream().flatMap((room) -> room.waiting().stream()).map(Waiting::of).toList();
	}

	/**
	 * Tries a source's files that failed at once: 202, or 404 if none come by themselves.
	 */
	@PostMapping("/waiting/{source}")
	ResponseEntity<?> tryNow(@PathVariable String source) {
		boolean known = SourceId.isValid(source)
				&& this.waiting.stream().filter((room) -> room.tryNow(new SourceId(source))).count() > 0;
		return known ? ResponseEntity.accepted().build()
				: ResponseEntity.status(HttpStatus.NOT_FOUND)
					.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
							"No files of such a source come by themselves."));
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

	/**
	 * Files of a source that wait.
	 *
	 * @param source its id
	 * @param name what it is called
	 * @param count how many
	 * @param trouble what keeps them waiting, or null
	 */
	record Waiting(String source, String name, int count, @Nullable String trouble) {

		static Waiting of(WaitingFiles files) {
			return new Waiting(files.source().value(), files.name(), files.count(), files.trouble());
		}

	}

}
