package org.cutline.safekeeping.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.safekeeping.VerificationReport;
import org.jspecify.annotations.Nullable;

/** Says how a verification goes or went. */
final class StorageTexts {

	private static final long MEGABYTE = 1_000_000;

	private StorageTexts() {
	}

	static String outcome(Component place, VerificationReport report) {
		long photos = report.count().photos();
		long megabytes = report.count().octets() / MEGABYTE;
		long problems = report.found().values().stream().mapToLong(Long::longValue).sum();
		return switch (report.state()) {
			case NONE -> place.getTranslation("safekeeping.never");
			case RUNNING -> place.getTranslation("safekeeping.running", photos, report.photos(), megabytes);
			case DONE -> (problems == 0)
					? place.getTranslation("safekeeping.done.whole", photos, megabytes, time(place, report.endedAt()))
					: place.getTranslation("safekeeping.done.problems", photos, megabytes, problems,
							time(place, report.endedAt()));
			case CANCELLED -> place.getTranslation("safekeeping.cancelled", photos, report.photos(), problems);
			case FAILED -> place.getTranslation("safekeeping.failed");
		};
	}

	private static String time(Component place, @Nullable Instant at) {
		return (at != null) ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(place.getUI().map((ui) -> ui.getLocale()).orElse(Locale.ENGLISH))
			.withZone(ZoneId.systemDefault())
			.format(at) : "";
	}

}
