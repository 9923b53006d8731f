package org.cutline.safekeeping.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.cutline.photo.PhotoId;
import org.cutline.safekeeping.Problem;
import org.cutline.safekeeping.VerificationReport;
import org.jspecify.annotations.Nullable;

/**
 * A verification as programs read it.
 *
 * @param state {@code none}, {@code running}, {@code done}, {@code cancelled} or
 * {@code failed}
 * @param whole whether it came to its end and found nothing
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param photos how many photos there were when it began
 * @param checked how many of them are looked at
 * @param octets how many octets were digested
 * @param found how many problems of each kind
 * @param problems the first 1,000 of them
 */
record VerificationDocument(String state, boolean whole, @Nullable Instant startedAt, @Nullable Instant endedAt,
		long photos, long checked, long octets, Map<String, Long> found, List<Line> problems) {

	static VerificationDocument of(VerificationReport report) {
		Map<String, Long> found = new TreeMap<>();
		report.found().forEach((kind, number) -> found.put(kind.code(), number));
		return new VerificationDocument(report.state().name().toLowerCase(Locale.ROOT), report.whole(),
				report.startedAt(), report.endedAt(), report.photos(), report.count().photos(), report.count().octets(),
				found, report.problems().stream().map(Line::of).toList());
	}

	/**
	 * One problem.
	 *
	 * @param kind {@code missing}, {@code damaged}, {@code unreadable},
	 * {@code no-rendition}, {@code no-edition}, {@code orphan} or {@code stranger}
	 * @param photo the photo, if a row refers to it
	 * @param name the name the photo came with, or where the file lies in the store
	 * @param digest the original
	 * @param detail what was found
	 */
	record Line(String kind, @Nullable Long photo, String name, String digest, String detail) {

		static Line of(Problem problem) {
			PhotoId photo = problem.photo();
			return new Line(problem.kind().code(), (photo != null) ? photo.value() : null, problem.fileName(),
					problem.digest(), problem.detail());
		}

	}

}
