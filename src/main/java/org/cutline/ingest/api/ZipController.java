package org.cutline.ingest.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.cutline.ingest.IntakeOutcome;
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

	ZipController(ZipIntake archives) {
		this.archives = archives;
	}

	/**
	 * 200 with one line a file of the archive, in its order, and one for the archive
	 * itself where something is wrong with it; 507 while the disk is nearly full.
	 */
	@PostMapping(consumes = { "application/zip", "application/x-zip-compressed" })
	ResponseEntity<List<FileLine>> take(@RequestParam String name, InputStream body) throws IOException {
		List<FileLine> lines = new ArrayList<>();
		this.archives.take(name, body, (line) -> lines.add(FileLine.of(line)));
		boolean noRoom = lines.size() == 1 && IntakeOutcome.NO_ROOM.equals(lines.getFirst().code());
		return ResponseEntity.status(noRoom ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.OK).body(lines);
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
