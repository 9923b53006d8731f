package org.cutline.mapping.api;

import java.util.List;
import java.util.Objects;

import org.cutline.mapping.AgencyMappings;
import org.cutline.mapping.InboxReading;
import org.cutline.mapping.Progress;
import org.cutline.mapping.ReadAgain;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Photos of the inbox that came before a mapping changed: which they are, reading them
 * again, and taking that back.
 */
@RestController
@RequestMapping("/api/mappings/{id}/inbox")
class InboxReadingController {

	private final AgencyMappings mappings;

	private final InboxReading inbox;

	InboxReadingController(AgencyMappings mappings, InboxReading inbox) {
		this.mappings = mappings;
		this.inbox = inbox;
	}

	/** The photos that nobody touched and that would show something else now. */
	@GetMapping
	ResponseEntity<?> waiting(@PathVariable String id) {
		return isUnknown(id) ? MappingController.unknown()
				: ResponseEntity.ok(this.inbox.waiting(id, Progress.TO_THE_END).stream().map(PhotoId::value).toList());
	}

	/** Reads them again and says what became of each. */
	@PostMapping
	ResponseEntity<?> read(@PathVariable String id, @RequestBody Why why) {
		return isUnknown(id) ? MappingController.unknown() : ResponseEntity
			.ok(lines(this.inbox.read(id, Objects.requireNonNullElse(why.reason(), ""), Progress.TO_THE_END)));
	}

	/** Takes it back where nobody changed a photo since. */
	@PostMapping("/undo")
	ResponseEntity<?> undo(@PathVariable String id, @RequestBody List<Line> lines) {
		return isUnknown(id) ? MappingController.unknown() : ResponseEntity
			.ok(lines(this.inbox.takeBack(id, lines.stream().map(Line::read).toList(), Progress.TO_THE_END)));
	}

	private boolean isUnknown(String id) {
		return this.mappings.find(id).isEmpty();
	}

	private static List<Line> lines(List<ReadAgain> done) {
		return done.stream().map(Line::of).toList();
	}

	/**
	 * Why photos are read again.
	 *
	 * @param reason kept with each edition
	 */
	record Why(@Nullable String reason) {
	}

	/**
	 * What became of a photo; a changed one is taken back by sending its line again.
	 *
	 * @param photo the photo
	 * @param outcome what became of it
	 * @param before the edition before
	 * @param after the edition after
	 */
	record Line(long photo, ReadAgain.Outcome outcome, int before, int after) {

		static Line of(ReadAgain done) {
			return new Line(done.photo().value(), done.outcome(), done.before(), done.after());
		}

		ReadAgain read() {
			return new ReadAgain(new PhotoId(this.photo), this.outcome, this.before, this.after);
		}

	}

}
