package org.cutline.ingest.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.cutline.ingest.Delivery;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Sources;
import org.cutline.ingest.Way;
import org.cutline.ingest.ZipIntake;
import org.cutline.ingest.ZipLine;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the files of a ZIP archive in: its octets are the body, streamed to disk. */
@RestController
@RequestMapping("/api/photos")
class ZipController {

	private final ZipIntake archives;

	private final Intakes intakes;

	private final Sources sources;

	ZipController(ZipIntake archives, Intakes intakes, Sources sources) {
		this.archives = archives;
		this.intakes = intakes;
		this.sources = sources;
	}

	/**
	 * 200 with one line a file of the archive, in its order, and one for the archive
	 * itself where something is wrong with it; 422 for an unknown source, 507 while the
	 * disk is nearly full.
	 */
	@PostMapping(consumes = { "application/zip", "application/x-zip-compressed" })
	ResponseEntity<?> take(@RequestParam String name, @RequestParam(required = false) @Nullable String source,
			InputStream body) throws IOException {
		if (source != null && !isSource(source)) {
			return IntakeController.problem(HttpStatus.UNPROCESSABLE_CONTENT, "source.unknown",
					"There is no such source.");
		}
		List<FileLine> lines = new ArrayList<>();
		Delivery delivery = this.intakes.open(Way.REST, (source != null) ? new SourceId(source) : null);
		this.archives.take(name, body, delivery, (line) -> lines.add(FileLine.of(line)));
		boolean noRoom = lines.size() == 1 && IntakeOutcome.NO_ROOM.equals(lines.getFirst().code());
		return ResponseEntity.status(noRoom ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.OK).body(lines);
	}

	private boolean isSource(String id) {
		return SourceId.isValid(id)
				&& this.sources.find(new SourceId(id)).filter((source) -> !source.retired()).isPresent();
	}

	/**
	 * What became of one file.
	 *
	 * @param name its name with its folders in the archive
	 * @param outcome {@code taken-in}, {@code already-here} or {@code refused}
	 * @param id the photo that it is
	 * @param code why it is refused, for programs
	 * @param detail why it is refused, in one English sentence
	 */
	record FileLine(String name, String outcome, @Nullable Long id, @Nullable String code, @Nullable String detail) {

		static FileLine of(ZipLine line) {
			return switch (line.outcome()) {
				case IntakeOutcome.TakenIn(PhotoId photo) ->
					new FileLine(line.fileName(), "taken-in", photo.value(), null, null);
				case IntakeOutcome.AlreadyHere(PhotoId photo) ->
					new FileLine(line.fileName(), "already-here", photo.value(), null, null);
				case IntakeOutcome.Refused(String code, String sentence) ->
					new FileLine(line.fileName(), "refused", null, code, sentence);
			};
		}

	}

}
