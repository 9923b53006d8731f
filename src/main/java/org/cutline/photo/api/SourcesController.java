package org.cutline.photo.api;

import org.cutline.photo.FileReadings;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the file of a photo says about each field, block by block. */
@RestController
@RequestMapping("/api/photos")
class SourcesController {

	private final PhotoLibrary library;

	private final FileReadings files;

	SourcesController(PhotoLibrary library, FileReadings files) {
		this.library = library;
		this.files = files;
	}

	/**
	 * Every value of every field with its place and the rule that chose; 503 while the
	 * file cannot be read.
	 */
	@GetMapping("/{id}/sources")
	ResponseEntity<?> sources(@PathVariable long id) {
		PhotoId photo = new PhotoId(id);
		if (this.library.find(photo).isEmpty()) {
			return PhotoController.unknown();
		}
		return this.files.of(photo)
			.<ResponseEntity<?>>map((metadata) -> ResponseEntity.ok(SourcesDocument.of(metadata)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
						"The file cannot be read from the store just now.")));
	}

}
