package org.cutline.cleanup.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.cleanup.CleanerChoice;
import org.cutline.cleanup.CleanerDesk;
import org.cutline.metadata.Field;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cleaners and which of them are used. */
@RestController
@RequestMapping("/api/cleaners")
class CleanerController {

	private final CleanerDesk desk;

	CleanerController(CleanerDesk desk) {
		this.desk = desk;
	}

	/** Every cleaner, in the order they go over a file, with its examples. */
	@GetMapping
	List<CleanerDocument> all() {
		return this.desk.all().stream().map(CleanerDocument::of).toList();
	}

	/** Switches a cleaner on or off for files that arrive from now on. For chiefs. */
	@PutMapping("/{id}")
	ResponseEntity<?> use(@PathVariable String id, @RequestBody Use wanted) {
		return this.desk.use(id, wanted.used())
			.<ResponseEntity<?>>map((choice) -> ResponseEntity.ok(CleanerDocument.of(choice)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such cleaner.")));
	}

	/**
	 * What is wanted of a cleaner.
	 *
	 * @param used whether files are to be cleaned by it
	 */
	record Use(boolean used) {
	}

	/**
	 * A cleaner.
	 *
	 * @param id its id, which is the reason of its changes
	 * @param used whether files are cleaned by it
	 * @param examples files before and after, by field
	 */
	record CleanerDocument(String id, boolean used, List<Example> examples) {

		static CleanerDocument of(CleanerChoice choice) {
			return new CleanerDocument(choice.cleaner().id(), choice.used(),
					choice.cleaner()
						.examples()
						.stream()
						.map((example) -> new Example(byId(example.before()), byId(example.after())))
						.toList());
		}

		private static Map<String, String> byId(Map<Field, String> texts) {
			Map<String, String> byId = new LinkedHashMap<>();
			texts.forEach((field, text) -> byId.put(field.id(), text));
			return byId;
		}

	}

	/**
	 * An example.
	 *
	 * @param before what a file says
	 * @param after what it says cleaned, the same where it is left alone
	 */
	record Example(Map<String, String> before, Map<String, String> after) {
	}

}
