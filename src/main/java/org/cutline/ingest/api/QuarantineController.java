package org.cutline.ingest.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Quarantine;
import org.cutline.ingest.QuarantineSwitch;
import org.cutline.ingest.QuarantinedFile;
import org.cutline.ingest.SourceId;
import org.cutline.storage.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refused files that are kept. For chiefs. */
@RestController
@RequestMapping("/api/quarantine")
class QuarantineController {

	private static final String DIGEST = "/{digest:[0-9a-f]{64}}";

	private final Quarantine quarantine;

	QuarantineController(Quarantine quarantine) {
		this.quarantine = quarantine;
	}

	/** Whether refused files are kept, and those that are. */
	@GetMapping
	QuarantineDocument all() {
		QuarantineSwitch state = this.quarantine.state();
		return new QuarantineDocument(state.on(), state.reason(),
				this.quarantine.files().stream().map(FileDocument::of).toList());
	}

	/** Has refused files kept from now on, or no longer; needs a reason. */
	@PutMapping
	ResponseEntity<?> switchTo(@RequestBody Switch wanted) {
		return this.quarantine.switchTo(wanted.on(), Objects.requireNonNullElse(wanted.reason(), ""))
				? ResponseEntity.ok(all()) : IntakeController.problem(HttpStatus.UNPROCESSABLE_CONTENT,
						"quarantine.reason", "Say why, in up to 1,000 characters.");
	}

	/** The octets of a file, to be saved and never to be shown. */
	@GetMapping(DIGEST)
	ResponseEntity<?> octets(@PathVariable String digest) {
		return this.quarantine.open(new Digest(digest))
			.<ResponseEntity<?>>map((file) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header("X-Content-Type-Options", "nosniff")
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + digest + ".bin\"")
				.body(new FileSystemResource(file)))
			.orElseGet(QuarantineController::unknown);
	}

	/** Takes a file in as if it came again; answers as an upload does. */
	@PostMapping(DIGEST + "/take-again")
	ResponseEntity<?> takeAgain(@PathVariable String digest) throws IOException {
		Optional<IntakeOutcome> outcome = this.quarantine.takeAgain(new Digest(digest));
		return outcome.isPresent() ? IntakeController.answer(outcome.get()) : unknown();
	}

	/** Throws a file away. */
	@DeleteMapping(DIGEST)
	ResponseEntity<?> throwAway(@PathVariable String digest) throws IOException {
		return this.quarantine.throwAway(new Digest(digest)) ? ResponseEntity.noContent().build() : unknown();
	}

	private static ResponseEntity<?> unknown() {
		return IntakeController.problem(HttpStatus.NOT_FOUND, "quarantine.unknown", "There is no such file.");
	}

	/**
	 * What is wanted.
	 *
	 * @param on whether refused files are to be kept
	 * @param reason why
	 */
	record Switch(boolean on, @Nullable String reason) {
	}

	/**
	 * The quarantine.
	 *
	 * @param on whether refused files are kept
	 * @param reason why
	 * @param files those that are, the last first
	 */
	record QuarantineDocument(boolean on, String reason, List<FileDocument> files) {
	}

	/**
	 * A refused file.
	 *
	 * @param sha256 its digest, which names it
	 * @param name the name it came with
	 * @param octets how many
	 * @param source the source it came from, or null
	 * @param code why it was refused
	 * @param sentence the same in words
	 * @param at when it came last
	 */
	record FileDocument(String sha256, String name, long octets, @Nullable String source, String code, String sentence,
			Instant at) {

		static FileDocument of(QuarantinedFile file) {
			SourceId source = file.source();
			return new FileDocument(file.digest().hex(), file.name(), file.octets(),
					(source != null) ? source.value() : null, file.code(), file.sentence(), file.at());
		}

	}

}
