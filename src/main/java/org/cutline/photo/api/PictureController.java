package org.cutline.photo.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.cutline.photo.PhotoId;
import org.cutline.photo.StoredPictures;
import org.cutline.photo.StoredPictures.StoredPicture;
import org.cutline.storage.BlobStore;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures over plain HTTP. An address names the digest or stands for one file for ever,
 * so browsers may keep what they got; who may see a photo is asked each time one does
 * not.
 */
@RestController
@RequestMapping("/api/photos/{id}")
class PictureController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

	private final StoredPictures pictures;

	private final BlobStore store;

	PictureController(StoredPictures pictures, BlobStore store) {
		this.pictures = pictures;
		this.store = store;
	}

	/** A JPEG whose longest edge is 400 or 1600 pixels, upright and in sRGB. */
	@GetMapping("/renditions/{edge}")
	ResponseEntity<?> rendition(@PathVariable long id, @PathVariable int edge) {
		return this.pictures.find(new PhotoId(id))
			.flatMap((photo) -> picture(photo, this.store.rendition(photo.digest(), edge), edge, MediaType.IMAGE_JPEG))
			.<ResponseEntity<?>>map((answer) -> answer)
			.orElseGet(PhotoController::unknown);
	}

	/** The file as it was received, octet for octet. */
	@GetMapping("/original")
	ResponseEntity<?> original(@PathVariable long id) {
		return this.pictures.find(new PhotoId(id))
			.flatMap((photo) -> picture(photo, this.store.original(photo.digest()), 0,
					MediaType.parseMediaType(photo.format().mediaType())))
			.<ResponseEntity<?>>map((answer) -> answer)
			.orElseGet(PhotoController::unknown);
	}

	private static Optional<ResponseEntity<Resource>> picture(StoredPicture photo, Path file, int edge,
			MediaType type) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		String disposition = ContentDisposition.inline()
			.filename(photo.fileName(), StandardCharsets.UTF_8)
			.build()
			.toString();
		return Optional.of(ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.eTag("\"" + photo.digest().shortForm() + "-" + edge + "\"")
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.header("X-Content-Type-Options", "nosniff")
			.body(new FileSystemResource(file)));
	}

}
