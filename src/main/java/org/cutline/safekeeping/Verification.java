package org.cutline.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.cutline.photo.PhotoId;
import org.cutline.rendition.Edge;
import org.cutline.safekeeping.PhotoRows.Row;
import org.cutline.safekeeping.Problem.Kind;
import org.cutline.storage.Digest;
import org.cutline.storage.Shelves;
import org.cutline.storage.StoredFile;
import org.cutline.storage.Trash;
import org.jspecify.annotations.Nullable;

/**
 * Holds every row against its file and every file against its row: the digest of each
 * original, the renditions and editions of each photo, and files that no photo refers to.
 * It changes nothing and may run while people work: a file that came within the last day
 * may still be on its way to its row.
 */
final class Verification {

	private final PhotoRows rows;

	private final Shelves shelves;

	private final Clock clock;

	private final Listener listener;

	private Count count = Count.NOTHING;

	private boolean goesOn = true;

	Verification(PhotoRows rows, Shelves shelves, Clock clock, Listener listener) {
		this.rows = rows;
		this.shelves = shelves;
		this.clock = clock;
		this.listener = listener;
	}

	/**
	 * Goes through all.
	 * @return how much was looked at
	 * @throws IOException if a folder cannot be read
	 */
	Count run() throws IOException {
		List<Row> page = this.rows.after(0);
		while (this.goesOn && !page.isEmpty()) {
			for (Row row : page) {
				if (this.goesOn) {
					verify(row);
				}
			}
			page = this.rows.after(page.getLast().photo().value());
		}
		if (this.goesOn) {
			this.shelves.originals(this::isReferredTo);
		}
		if (this.goesOn) {
			this.shelves.renditions(this::isReferredTo);
		}
		return this.count;
	}

	private void verify(Row row) {
		Path original = this.shelves.original(row.digest());
		try {
			Digest octets = Shelves.digest(original);
			long size = Files.size(original);
			this.count = this.count.file(size);
			if (!octets.equals(row.digest())) {
				found(Kind.DAMAGED, row, octets.hex());
			}
			else if (size != row.size()) {
				found(Kind.DAMAGED, row, size + " ≠ " + row.size());
			}
		}
		catch (NoSuchFileException _) {
			found(Kind.MISSING, row, "");
		}
		catch (IOException ex) {
			found(Kind.UNREADABLE, row, String.valueOf(ex.getMessage()));
		}
		verifyRenditions(row);
		if (row.editions() != row.edition()) {
			found(Kind.NO_EDITION, row, row.editions() + " < " + row.edition());
		}
		this.count = this.count.photo();
		tell();
	}

	private void verifyRenditions(Row row) {
		if (row.previewable()) {
			for (Edge edge : Edge.values()) {
				Path rendition = this.shelves.rendition(row.digest(), edge.pixels());
				if (!Files.isRegularFile(rendition)) {
					found(Kind.NO_RENDITION, row, edge.pixels() + " px");
				}
			}
		}
	}

	private boolean isReferredTo(StoredFile file) {
		Optional<Digest> digest = file.digest();
		if (digest.isEmpty()) {
			found(Kind.STRANGER, null, nameOf(file), "", "");
		}
		else if (file.modified().isBefore(this.clock.instant().minus(Trash.YOUNGEST))
				&& !this.rows.refersTo(digest.get())) {
			found(Kind.ORPHAN, null, nameOf(file), digest.get().hex(), "");
		}
		tell();
		return this.goesOn;
	}

	private String nameOf(StoredFile file) {
		return this.shelves.uploads().relativize(file.path()).toString();
	}

	private void found(Kind kind, Row row, String detail) {
		found(kind, row.photo(), row.fileName(), row.digest().hex(), detail);
	}

	private void found(Kind kind, @Nullable PhotoId photo, String name, String digest, String detail) {
		this.listener.found(new Problem(kind, photo, name, digest, detail));
	}

	private void tell() {
		this.goesOn = this.goesOn && this.listener.goesOn(this.count);
	}

}
