package org.cutline.photo.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes back what the cleaners made of a photo's file: the file's own values are written
 * as edits, so that the history has them and null takes a field back to the cleaned text.
 */
@RestController
@RequestMapping("/api/photos/{id}/cleaning")
class CleaningController {

	private final PhotoLibrary library;

	CleaningController(PhotoLibrary library) {
		this.library = library;
	}

	/** In every field that is shown cleaned. */
	@DeleteMapping
	ResponseEntity<?> undoAll(@PathVariable long id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
		return undo(new PhotoId(id), ifMatch, (field) -> true);
	}

	/** In one field; 404 if it is not shown cleaned. */
	@DeleteMapping("/{field}")
	ResponseEntity<?> undo(@PathVariable long id, @PathVariable String field,
			@RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
		return undo(new PhotoId(id), ifMatch, (each) -> each.id().equals(field));
	}

	private ResponseEntity<?> undo(PhotoId id, String ifMatch, Predicate<Field> wanted) {
		Optional<Integer> base = PhotoController.edition(ifMatch);
		if (base.isEmpty()) {
			return PhotoController.badTag();
		}
		Map<Field, FieldValue> before = this.library.find(id)
			.map(PhotoView::fields)
			.map((fields) -> fields.uncleaned()
				.entrySet()
				.stream()
				.filter((each) -> wanted.test(each.getKey()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
			.orElse(Map.of());
		return before.isEmpty() ? PhotoController.nothingCleaned()
				: PhotoController.answer(this.library.caption(id, base.get(), before, ""));
	}

}
