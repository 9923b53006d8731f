package org.cutline.ingest.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeFile;
import org.cutline.ingest.IntakeSummary;
import org.cutline.ingest.SourceId;
import org.cutline.newsroom.People;
import org.cutline.newsroom.PersonId;

/** Says what the record of intakes says, in the reader's language. */
final class IntakeWords {

	private static final double MEGABYTE = 1_000_000;

	private final Component texts;

	private final Map<SourceId, String> sources;

	private final People people;

	private final Locale locale;

	IntakeWords(Component texts, Map<SourceId, String> sources, People people) {
		this.texts = texts;
		this.sources = sources;
		this.people = people;
		this.locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
	}

	/** Where an intake comes from: {@code EFE Lisboa, over SFTP}. */
	String from(IntakeSummary intake) {
		SourceId source = intake.source();
		PersonId by = intake.by();
		String whose = (source != null) ? this.sources.getOrDefault(source, source.value())
				: Optional.ofNullable(by)
					.flatMap(this.people::displayName)
					.orElseGet(() -> this.texts.getTranslation("ingest.intake.desk"));
		return this.texts.getTranslation("ingest.intake.from." + intake.way(), whose);
	}

	/** Files that are not on the desk. */
	int wrong(IntakeSummary intake) {
		return intake.count(FileState.REFUSED) + intake.count(FileState.FAILED) + intake.count(FileState.BROKEN_OFF);
	}

	/** How many photos came, of how many files. */
	String brief(IntakeSummary intake) {
		return this.texts.getTranslation("ingest.intake.brief", intake.count(FileState.TAKEN_IN),
				Math.max(intake.settled(), Optional.ofNullable(intake.expected()).orElse(0)));
	}

	/** How fast they came. */
	String pace(IntakeSummary intake) {
		return this.texts.getTranslation("ingest.intake.pace", megabytes(intake.octets()),
				one(intake.photosPerSecond()), one(intake.octetsPerSecond() / MEGABYTE));
	}

	String megabytes(long octets) {
		return one(octets / MEGABYTE) + " MB";
	}

	String time(Instant at) {
		return DateTimeFormatter.ofPattern("d MMM, HH:mm", this.locale).withZone(ZoneId.systemDefault()).format(at);
	}

	String clock(Instant at) {
		return DateTimeFormatter.ofPattern("HH:mm:ss", this.locale).withZone(ZoneId.systemDefault()).format(at);
	}

	String count(int files) {
		return NumberFormat.getIntegerInstance(this.locale).format(files);
	}

	/** Why a file is no photo, or that it is one. */
	String reason(IntakeFile file) {
		return file.code().isEmpty() ? "" : this.texts.getTranslation("photo.refused." + file.code());
	}

	Span badge(FileState state) {
		String kind = switch (state) {
			case TAKEN_IN -> "ok";
			case REFUSED -> "error";
			case FAILED, BROKEN_OFF -> "warning";
			case HERE, TRIED_AGAIN -> "";
		};
		return badge(kind, this.texts.getTranslation("ingest.state." + state));
	}

	Span badge(String kind, String text) {
		Span badge = new Span(text);
		badge.addClassName("badge");
		if (!kind.isEmpty()) {
			badge.addClassName(kind);
		}
		return badge;
	}

	/** The state that an address names. */
	static Optional<FileState> state(String name) {
		return Arrays.stream(FileState.values())
			.filter((state) -> state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
			.findFirst();
	}

	/** A state as an address names it. */
	static String name(FileState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private String one(double number) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return format.format(number);
	}

}
