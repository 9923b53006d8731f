package org.cutline.safekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.cutline.rendition.Edge;
import org.cutline.safekeeping.PhotoRows.Row;
import org.cutline.safekeeping.Problem.Kind;
import org.cutline.storage.Shelves;

/**
 * Writes all of a desk into a backup, while people work: first the rows of one moment,
 * then the files that they name, which never change, then a manifest. Each original is
 * held against its digest on the way.
 */
final class Backup {

	private final DatabaseCopy database;

	private final Shelves shelves;

	private final Clock clock;

	private final Listener listener;

	private Count count = Count.NOTHING;

	Backup(DatabaseCopy database, Shelves shelves, Clock clock, Listener listener) {
		this.database = database;
		this.shelves = shelves;
		this.clock = clock;
		this.listener = listener;
	}

	/**
	 * Writes it.
	 * @param target where to
	 * @return how much was written
	 * @throws IOException if it cannot be written; what is there then has no manifest
	 * @throws SQLException if the rows cannot be read
	 */
	Count write(BackupTarget target) throws IOException, SQLException {
		String at = this.clock.instant().toString();
		try (ManifestWriter backup = new ManifestWriter(target)) {
			String schema = this.database.write(backup, (row) -> write(backup, row));
			backup.end(new Manifest.Head(at, this.database.kind(), schema));
		}
		return this.count;
	}

	private void write(ManifestWriter backup, Row row) throws IOException {
		String hex = row.digest().hex();
		Path original = this.shelves.original(row.digest());
		try (InputStream octets = Files.newInputStream(original)) {
			Manifest.Line line = backup.add(name(original), octets::transferTo);
			this.count = this.count.file(line.size());
			if (!line.digest().equals(hex)) {
				found(Kind.DAMAGED, row, line.digest());
			}
		}
		catch (NoSuchFileException _) {
			found(Kind.MISSING, row, "");
		}
		for (Edge edge : Edge.values()) {
			if (row.previewable()) {
				writeRendition(backup, row, edge);
			}
		}
		this.count = this.count.photo();
		this.listener.goesOn(this.count);
	}

	private void writeRendition(ManifestWriter backup, Row row, Edge edge) throws IOException {
		Path rendition = this.shelves.rendition(row.digest(), edge.pixels());
		try (InputStream octets = Files.newInputStream(rendition)) {
			this.count = this.count.file(backup.add(name(rendition), octets::transferTo).size());
		}
		catch (NoSuchFileException _) {
			found(Kind.NO_RENDITION, row, edge.pixels() + " px");
		}
	}

	private String name(Path file) {
		return "uploads/" + this.shelves.uploads().relativize(file).toString().replace('\\', '/');
	}

	private void found(Kind kind, Row row, String detail) {
		this.listener.found(new Problem(kind, row.photo(), row.fileName(), row.digest().hex(), detail));
	}

}
