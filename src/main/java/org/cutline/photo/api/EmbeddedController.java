package org.cutline.photo.api;

import java.util.List;
import java.util.stream.IntStream;

import org.cutline.metadata.ContentCredential;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.Region;
import org.cutline.photo.FileReadings;
import org.cutline.photo.PhotoId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Everything that a photo's file embeds, block by block, and the octets behind each
 * thing.
 */
@RestController
@RequestMapping("/api/photos/{id}")
class EmbeddedController {

	private final FileReadings readings;

	EmbeddedController(FileReadings readings) {
		this.readings = readings;
	}

	/** Blocks with their entries; content credentials are listed, not checked. */
	@GetMapping("/embedded")
	ResponseEntity<?> embedded(@PathVariable long id) {
		return this.readings.everything(new PhotoId(id))
			.<ResponseEntity<?>>map((metadata) -> ResponseEntity.ok(EmbeddedDocument.of(id, metadata)))
			.orElseGet(PhotoController::unknown);
	}

	/** The octets of one entry, the first 256 KiB if they are more. */
	@GetMapping("/embedded/{block}/{entry}")
	ResponseEntity<?> octets(@PathVariable long id, @PathVariable int block, @PathVariable int entry) {
		return this.readings.octets(new PhotoId(id), block, entry)
			.<ResponseEntity<?>>map((octets) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header("X-Content-Type-Options", "nosniff")
				.header("Content-Disposition", "attachment; filename=\"octets.bin\"")
				.body(octets))
			.orElseGet(PhotoController::unknown);
	}

	/**
	 * What a file embeds.
	 *
	 * @param blocks its blocks in their order
	 * @param contentCredentials the manifests it carries, not checked here
	 * @param regions the parts of the picture it says something about, places as
	 * fractions of the upright picture
	 */
	record EmbeddedDocument(List<BlockDocument> blocks, List<ContentCredential> contentCredentials,
			List<Region> regions) {

		static EmbeddedDocument of(long photo, FileMetadata metadata) {
			List<EmbeddedBlock> blocks = metadata.embedded();
			return new EmbeddedDocument(IntStream.range(0, blocks.size())
				.mapToObj((i) -> BlockDocument.of(photo, i, blocks.get(i)))
				.toList(), metadata.contentCredentials(), metadata.regions());
		}

	}

	/**
	 * A block.
	 *
	 * @param block which, such as {@code IIM}
	 * @param title its name for people
	 * @param entries what it holds
	 */
	record BlockDocument(String block, String title, List<EntryDocument> entries) {

		static BlockDocument of(long photo, int number, EmbeddedBlock block) {
			return new BlockDocument(block.block().name(), block.title(), IntStream.range(0, block.entries().size())
				.mapToObj((i) -> new EntryDocument(block.entries().get(i).address(), block.entries().get(i).name(),
						block.entries().get(i).value(), block.entries().get(i).octets(),
						"/api/photos/%d/embedded/%d/%d".formatted(photo, number, i)))
				.toList());
		}

	}

	/**
	 * An entry.
	 *
	 * @param address where it is, such as {@code 2:120}
	 * @param name its name for people
	 * @param value its value as text, shortened if it is very long
	 * @param octets how many octets it takes, 0 where they belong to the whole block
	 * @param href where its octets are
	 */
	record EntryDocument(String address, String name, String value, long octets, String href) {
	}

}
