package org.cutline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.export.ExportLine.Note;
import org.cutline.export.ExportLine.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOutcome;
import org.cutline.metadata.WriteReport;
import org.cutline.metadata.XmpSidecar;
import org.cutline.photo.PhotoView;
import org.cutline.storage.BlobStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes one photo for sending: the caption inside where the format takes it, else the
 * file as it came with a sidecar. A file that says more about its camera than was asked
 * for, and cannot be rid of it, does not leave.
 */
@Component
class PhotoWriter {

	private static final Logger LOG = LoggerFactory.getLogger(PhotoWriter.class);

	private final BlobStore store;

	private final Outbox outbox;

	PhotoWriter(BlobStore store, Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
	}

	/**
	 * Writes a photo.
	 * @param photo the photo
	 * @param wording the caption to send in place of the photo's, or null
	 * @param names the names in the archive
	 * @param options what goes along
	 * @return the photo, to be closed when it is sent
	 */
	WrittenPhoto write(PhotoView photo, @Nullable String wording, ArchiveNames names, ExportOptions options) {
		Path original = this.store.original(photo.digest());
		if (!Files.isReadable(original)) {
			return WrittenPhoto.notSent(line(photo, Outcome.MISSING, null, List.of()));
		}
		try {
			return write(photo, original, edits(photo, wording), names, options);
		}
		catch (IOException ex) {
			LOG.error("Photo {} could not be written for sending", photo.id(), ex);
			return WrittenPhoto.notSent(line(photo, Outcome.FAILED, null, List.of()));
		}
	}

	private WrittenPhoto write(PhotoView photo, Path original, MetadataEdits edits, ArchiveNames names,
			ExportOptions options) throws IOException {
		Path target = this.outbox.place();
		if (photo.format().embedsEdits()) {
			WriteOutcome outcome = MetadataWriter.write(original, edits, options.forWriting(), target);
			if (outcome instanceof WriteOutcome.Written(WriteReport report)) {
				String name = name(photo, names);
				return new WrittenPhoto(line(photo, Outcome.EMBEDDED, name, notes(report)), target, true, null);
			}
		}
		if (tellsTooMuch(original, options)) {
			return WrittenPhoto.notSent(line(photo, Outcome.PRIVATE, null, List.of()));
		}
		String name = name(photo, names);
		return switch (XmpSidecar.write(original, name, edits, options.forWriting(), target)) {
			case WriteOutcome.Written(WriteReport report) ->
				new WrittenPhoto(line(photo, Outcome.SIDECAR, name, notes(report)), original, false, target);
			case WriteOutcome.NotWritable(String code, String reason) ->
				WrittenPhoto.notSent(line(photo, Outcome.FAILED, null, List.of(Note.of(code, reason))));
		};
	}

	private static String name(PhotoView photo, ArchiveNames names) {
		return names.unique(photo.fileName(), photo.format().extension(), "photo-" + photo.id());
	}

	/**
	 * What the copy says otherwise than the file: what a mapping moved, what was cleaned,
	 * and the edits.
	 */
	private static MetadataEdits edits(PhotoView photo, @Nullable String wording) {
		Map<Field, FieldValue> edits = new LinkedHashMap<>(photo.fields().readOtherwise());
		edits.putAll(photo.fields().edits());
		if (wording != null && !wording.equals(photo.caption())) {
			edits.put(Field.DESCRIPTION, photo.fields().value(Field.DESCRIPTION).withText(wording));
		}
		return new MetadataEdits(edits);
	}

	private static boolean tellsTooMuch(Path original, ExportOptions options) throws IOException {
		if (!(MetadataReader.read(original) instanceof MetadataReading.Read(FileMetadata said))) {
			return !(options.gps() && options.serialNumbers());
		}
		return (said.hasGps() && !options.gps()) || (said.hasSerialNumbers() && !options.serialNumbers());
	}

	private static List<Note> notes(WriteReport report) {
		List<Note> notes = new ArrayList<>();
		report.shortened()
			.forEach((field) -> notes.add(new Note("shortened",
					field.label(Locale.ENGLISH) + " is cut in IIM to the length it allows; XMP has it whole.",
					field.id())));
		report.removed().forEach((sentence) -> notes.add(Note.of("removed", sentence)));
		report.remarks().forEach((remark) -> notes.add(Note.of(remark.code(), remark.sentence())));
		return notes;
	}

	static ExportLine line(PhotoView photo, Outcome outcome, @Nullable String name, List<Note> notes) {
		return new ExportLine(photo.id(), photo.fileName(), outcome, name, notes);
	}

}
