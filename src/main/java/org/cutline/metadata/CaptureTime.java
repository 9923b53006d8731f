package org.cutline.metadata;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When the shutter opened, as the camera's clock had it (Exif DateTimeOriginal). A zone
 * is never invented: it is there only if the camera wrote one.
 *
 * @param local date and time on the camera's clock
 * @param offset the offset from UTC if the camera wrote it (Exif OffsetTimeOriginal)
 */
public record CaptureTime(LocalDateTime local, @Nullable ZoneOffset offset) {

	/**
	 * The moment on the world's clock, if the zone is known.
	 * @return date, time and offset, or empty
	 */
	public Optional<OffsetDateTime> moment() {
		return Optional.ofNullable(this.offset).map(this.local::atOffset);
	}

}
