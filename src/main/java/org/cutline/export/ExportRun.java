package org.cutline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cutline.export.Archive.Contents;
import org.cutline.export.ExportLine.Note;
import org.cutline.export.ExportLine.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Audit;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.story.PhotoUse;
import org.cutline.story.PhotoUse.Verdict;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryView;
import org.cutline.story.WireDateline;
import org.cutline.style.CaptionCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Packs orders. One photo that takes its caption inside becomes a file, all else a ZIP. A
 * kill holds a photo back, and so do findings that are errors; a story with such a photo
 * stays whole, and here.
 */
@Service
@PreAuthorize("hasRole('READER')")
public class ExportRun {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

	private final PhotoLibrary photos;

	private final StoryDesk stories;

	private final PhotoWriter writer;

	private final CaptionCheck captions;

	private final Reports reports;

	private final Audit audit;

	private final Clock clock;

	ExportRun(PhotoLibrary photos, StoryDesk stories, PhotoWriter writer, CaptionCheck captions, Reports reports,
			Audit audit, Clock clock) {
		this.photos = photos;
		this.stories = stories;
		this.writer = writer;
		this.captions = captions;
		this.reports = reports;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Packs an order.
	 * @param order what to send
	 * @return the parcel, or why there is none
	 */
	public Packing pack(ExportOrder order) {
		Optional<StoryView> story = Optional.ofNullable(order.story()).flatMap(this.stories::find);
		if (order.story() != null && story.isEmpty()) {
			return new Packing.Unknown();
		}
		List<PhotoId> wanted = wanted(order, story);
		Contents contents = contents(wanted, story);
		String id = UUID.randomUUID().toString();
		boolean blocked = contents.held().stream().anyMatch((line) -> line.outcome() == Outcome.BLOCKED);
		if (story.isEmpty() ? contents.photos().isEmpty() : blocked) {
			return nothing(new ExportReport(id, contents.held()));
		}
		if (story.isEmpty() && wanted.size() == 1) {
			return single(id, contents.photos().getFirst(), order.options());
		}
		return new Packing.Ready(archive(id, contents, order.options()));
	}

	/**
	 * How many photos of an order carry content credentials that writing their caption
	 * would break, so that the sender has to say what becomes of them.
	 * @param order what to send
	 * @return how many
	 */
	public int signed(ExportOrder order) {
		Optional<StoryView> story = Optional.ofNullable(order.story()).flatMap(this.stories::find);
		return (int) wanted(order, story).stream()
			.flatMap((id) -> this.photos.find(id).stream())
			.filter((photo) -> photo.contentCredentials() && photo.format().embedsEdits())
			.count();
	}

	private static List<PhotoId> wanted(ExportOrder order, Optional<StoryView> story) {
		return story.map((found) -> found.photos().stream().map(PlacedPhoto::id).toList()).orElse(order.photos());
	}

	/**
	 * The report of a parcel that the signed-in person sent.
	 * @param id the parcel's id
	 * @return empty for an unknown one, or one that is long gone
	 */
	public Optional<ExportReport> report(String id) {
		return this.reports.find(id);
	}

	private Contents contents(List<PhotoId> wanted, Optional<StoryView> story) {
		List<PhotoView> send = new ArrayList<>();
		List<ExportLine> held = new ArrayList<>();
		for (PhotoId id : wanted) {
			PhotoView photo = this.photos.find(id).orElse(null);
			if (photo == null) {
				held.add(new ExportLine(id, "", Outcome.UNKNOWN, null, List.of()));
			}
			else if (PhotoUse.of(photo).verdict() == Verdict.KILLED) {
				held.add(PhotoWriter.line(photo, Outcome.KILLED, null, List.of()));
			}
			else {
				List<Note> errors = errors(photo, story.flatMap((found) -> found.photo(id)));
				if (errors.isEmpty()) {
					send.add(photo);
				}
				else {
					held.add(PhotoWriter.line(photo, Outcome.BLOCKED, null, errors));
				}
			}
		}
		return new Contents(send, held, story.orElse(null));
	}

	/** The errors of the caption as it would be sent. */
	private List<Note> errors(PhotoView photo, Optional<PlacedPhoto> placed) {
		PhotoFields fields = placed
			.map((its) -> photo.fields().with(Map.of(Field.DESCRIPTION, FieldValue.of(its.caption()))))
			.orElse(photo.fields());
		return this.captions.check(photo, fields).report().errors().stream().map(Note::of).toList();
	}

	private Packing single(String id, PhotoView photo, ExportOptions options) {
		WrittenPhoto written = this.writer.write(photo, null, new ArchiveNames(), options);
		if (!written.line().outcome().sent()) {
			return nothing(new ExportReport(id, List.of(written.line())));
		}
		if (written.sidecar() == null) {
			return new Packing.Ready(new SingleFile(id, photo, written, sent()));
		}
		discard(written);
		return new Packing.Ready(archive(id, new Contents(List.of(photo), List.of(), null), options));
	}

	private static void discard(WrittenPhoto written) {
		try {
			written.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Archive archive(String id, Contents contents, ExportOptions options) {
		StoryView story = contents.story();
		String stamp = STAMP.format(this.clock.instant().atOffset(ZoneOffset.UTC));
		String name = (story != null) ? ArchiveNames.safe(name(story), "story-" + story.id()) : "photos-" + stamp;
		return new Archive(id, name, contents, options, this.writer, sent());
	}

	private static String name(StoryView story) {
		if (!story.text().slug().isEmpty()) {
			return story.text().slug();
		}
		return story.text().headline().isEmpty() ? dateline(story.wire().dateline()) : story.text().headline();
	}

	private static String dateline(@Nullable WireDateline dateline) {
		return (dateline == null) ? ""
				: Stream
					.of(dateline.agencyName(), dateline.cityName(), dateline.day().map(LocalDate::toString).orElse(""))
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining(" "));
	}

	private Packing nothing(ExportReport report) {
		this.reports.keep(report);
		return new Packing.Nothing(report);
	}

	private Consumer<ExportReport> sent() {
		return (report) -> {
			this.reports.keep(report);
			report.lines()
				.stream()
				.filter((line) -> line.outcome().sent())
				.forEach((line) -> this.audit.record("photo.exported", "photo/" + line.photo(),
						String.valueOf(line.sentAs())));
		};
	}

}
