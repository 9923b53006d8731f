package org.cutline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.cutline.photo.PhotoView;

/** One photo as one file. */
final class SingleFile implements Parcel {

	private final String id;

	private final PhotoView photo;

	private final WrittenPhoto written;

	private final Consumer<ExportReport> done;

	SingleFile(String id, PhotoView photo, WrittenPhoto written, Consumer<ExportReport> done) {
		this.id = id;
		this.photo = photo;
		this.written = written;
		this.done = done;
	}

	@Override
	public String fileName() {
		return Objects.requireNonNull(this.written.line().sentAs());
	}

	@Override
	public String mediaType() {
		return this.photo.format().mediaType();
	}

	@Override
	public long size() {
		return Objects.requireNonNull(this.written.file()).toFile().length();
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public ExportReport sendTo(OutputStream out, Consumer<ExportLine> progress) throws IOException {
		Files.copy(Objects.requireNonNull(this.written.file()), out);
		progress.accept(this.written.line());
		ExportReport report = new ExportReport(this.id, List.of(this.written.line()));
		this.done.accept(report);
		return report;
	}

	@Override
	public void close() throws IOException {
		this.written.close();
	}

}
