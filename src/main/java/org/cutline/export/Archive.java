package org.cutline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cutline.metadata.XmpSidecar;
import org.cutline.photo.PhotoView;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryView;
import org.jspecify.annotations.Nullable;

/**
 * Photos as a ZIP, or a story with its photos as one. Each photo is written, sent and
 * removed before the next, so that the size of an order costs no room.
 */
final class Archive implements Parcel {

	private final String id;

	private final String name;

	private final Contents contents;

	private final ExportOptions options;

	private final PhotoWriter writer;

	private final Consumer<ExportReport> done;

	private final ArchiveNames names = new ArchiveNames();

	Archive(String id, String name, Contents contents, ExportOptions options, PhotoWriter writer,
			Consumer<ExportReport> done) {
		this.id = id;
		this.name = name;
		this.contents = contents;
		this.options = options;
		this.writer = writer;
		this.done = done;
	}

	/**
	 * What goes in.
	 *
	 * @param photos the photos that may be sent
	 * @param held lines of those that may not
	 * @param story the story, or null
	 */
	record Contents(List<PhotoView> photos, List<ExportLine> held, @Nullable StoryView story) {
	}

	@Override
	public String fileName() {
		return this.name + ".zip";
	}

	@Override
	public String mediaType() {
		return "application/zip";
	}

	@Override
	public long size() {
		return -1;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public ExportReport sendTo(OutputStream out, Consumer<ExportLine> progress) throws IOException {
		List<ExportLine> lines = new ArrayList<>(this.contents.held());
		lines.forEach(progress);
		StoryView story = this.contents.story();
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		for (PhotoView photo : this.contents.photos()) {
			ExportLine line = send(photo, zip);
			lines.add(line);
			progress.accept(line);
		}
		if (story != null) {
			put(zip, "story.ninjs.json", NinjsStory.of(story, lines).getBytes(StandardCharsets.UTF_8));
			put(zip, "story.txt", PlainStory.of(story, lines).getBytes(StandardCharsets.UTF_8));
		}
		zip.finish();
		ExportReport report = new ExportReport(this.id, lines);
		this.done.accept(report);
		return report;
	}

	private ExportLine send(PhotoView photo, ZipOutputStream zip) throws IOException {
		StoryView story = this.contents.story();
		String wording = (story != null) ? story.photo(photo.id()).map(PlacedPhoto::caption).orElse(null) : null;
		String folder = (story != null) ? "photos/" : "";
		try (WrittenPhoto written = this.writer.write(photo, wording, this.names, this.options)) {
			String sentAs = written.line().sentAs();
			Path file = written.file();
			if (sentAs != null && file != null) {
				zip.setLevel(Deflater.NO_COMPRESSION);
				zip.putNextEntry(new ZipEntry(folder + sentAs));
				Files.copy(file, zip);
				zip.closeEntry();
				Path sidecar = written.sidecar();
				if (sidecar != null) {
					put(zip, folder + XmpSidecar.nameFor(sentAs), Files.readAllBytes(sidecar));
				}
			}
			return written.line();
		}
	}

	private static void put(ZipOutputStream zip, String entry, byte[] octets) throws IOException {
		zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		zip.putNextEntry(new ZipEntry(entry));
		zip.write(octets);
		zip.closeEntry();
	}

	@Override
	public void close() {
		// Nothing is left: each photo is removed when it is sent.
	}

}
