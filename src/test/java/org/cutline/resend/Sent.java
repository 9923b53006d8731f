package org.cutline.resend;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;

import org.cutline.metadata.CaptureTime;
import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.photo.Arrival;
import org.cutline.photo.Arrivals;
import org.jspecify.annotations.Nullable;

/** Files as agencies would send them, without the files. */
final class Sent {

	private Sent() {
	}

	/**
	 * A file.
	 * @param number makes its digest
	 * @param picture what makes its picture, one letter
	 * @param likeness what it looks like
	 * @param taken when, in ISO 8601, with or without an offset; null if it does not say
	 * @param fields what it says
	 */
	static Arrival file(int number, String picture, long likeness, @Nullable String taken, Map<Field, String> fields) {
		Arrival arrival = Arrivals.saying(number, fields);
		return new Arrival(arrival.digest(), arrival.fileName(), arrival.byteSize(), true,
				at(arrival.metadata(), (taken != null) ? time(taken) : null, 3000, 2000))
			.lookingLike(likeness)
			.withPicture(picture.repeat(64));
	}

	/** The same file in another size. */
	static Arrival sized(Arrival arrival, int width, int height) {
		Long likeness = arrival.likeness();
		return new Arrival(arrival.digest(), arrival.fileName(), arrival.byteSize(), true,
				at(arrival.metadata(), arrival.metadata().captureTime(), width, height))
			.lookingLike((likeness != null) ? likeness : 0)
			.withPicture(arrival.pictureDigest());
	}

	private static FileMetadata at(FileMetadata said, @Nullable CaptureTime taken, int width, int height) {
		return new FileMetadata(said.format(), width, height, 1, said.fields(), said.embedded(), said.problems(), taken,
				null, said.generatedBy(), false, false);
	}

	private static CaptureTime time(String taken) {
		return (taken.length() > 23 || taken.endsWith("Z"))
				? new CaptureTime(OffsetDateTime.parse(taken).toLocalDateTime(),
						OffsetDateTime.parse(taken).getOffset())
				: new CaptureTime(LocalDateTime.parse(taken), null);
	}

}
