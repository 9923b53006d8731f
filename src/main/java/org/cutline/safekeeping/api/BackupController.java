package org.cutline.safekeeping.api;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletResponse;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;
import org.cutline.safekeeping.DeskBackup;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A backup of the running desk. For administrators. */
@RestController
class BackupController {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm")
		.withZone(ZoneOffset.UTC);

	private final DeskBackup backup;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	BackupController(DeskBackup backup, CurrentPerson currentPerson, Clock clock) {
		this.backup = backup;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/** All of the desk as a ZIP that {@code ./cutline restore} takes. */
	@GetMapping("/api/storage/backup")
	void zip(HttpServletResponse response) throws IOException {
		// Refused before the answer has begun.
		if (!this.currentPerson.require().may(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("a backup has everything in it");
		}
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"cutline-" + DAY.format(this.clock.instant()) + ".zip\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		this.backup.writeZip(response.getOutputStream());
	}

}
