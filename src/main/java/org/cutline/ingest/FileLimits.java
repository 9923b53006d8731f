package org.cutline.ingest;

import java.util.List;
import java.util.stream.Stream;

import org.cutline.metadata.Limits;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How much of a file is taken and read at most, whatever it declares. */
@Service
@PreAuthorize("hasRole('CHIEF')")
public class FileLimits {

	private final IntakeLimits intake;

	FileLimits(IntakeLimits intake) {
		this.intake = intake;
	}

	/**
	 * Every limit by name: first those of the settings, then those built in.
	 * @return the limits
	 */
	public List<Limits.Limit> all() {
		return Stream.of(settings(), Limits.all(), ZipLimits.STANDARD.listed()).flatMap(List::stream).toList();
	}

	/**
	 * The limits that a setting changes.
	 * @return the limits; a name is that of the setting behind {@code cutline.}
	 */
	public List<Limits.Limit> settings() {
		return List.of(new Limits.Limit("upload.max-file-size", this.intake.maxFileSize().toBytes()),
				new Limits.Limit("upload.max-megapixels", this.intake.maxMegapixels()));
	}

}
