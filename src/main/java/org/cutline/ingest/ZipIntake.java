package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.cutline.photo.PhotoId;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.cutline.storage.NoRoom;
import org.cutline.storage.Received;
import org.cutline.storage.Shelves;
import org.cutline.storage.TooLarge;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes the photos of a ZIP archive in, each as if it had come by itself. Folders and
 * what file managers leave about are passed over; everything else has a line.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ZipIntake {

	private static final IntakeOutcome HERE = new IntakeOutcome.AlreadyHere(new PhotoId(1));

	private static final IntakeOutcome MISSING = new IntakeOutcome.Refused("missing", "The store has it not.");

	private final BlobStore store;

	private final PhotoIntake intake;

	private final IntakeRecord record;

	private final ZipReader reader = new ZipReader(ZipLimits.STANDARD);

	ZipIntake(BlobStore store, PhotoIntake intake, IntakeRecord record) {
		this.store = store;
		this.intake = intake;
		this.record = record;
	}

	/**
	 * Whether a file is taken for an archive: by its name, as its sender means it.
	 * @param fileName the name
	 * @return whether it ends in {@code .zip}
	 */
	public static boolean isArchive(String fileName) {
		return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * How large an archive may be.
	 * @return octets
	 */
	public static long largestArchive() {
		return ZipLimits.STANDARD.octets();
	}

	/**
	 * Takes an archive in that somebody brings by hand.
	 * @param archiveName what it is called
	 * @param archive its octets; not closed here
	 * @param lines told what became of each file, and what is wrong with the archive
	 * @throws IOException if the stream breaks off before its end, or the store fails
	 */
	public void take(String archiveName, InputStream archive, Consumer<ZipLine> lines) throws IOException {
		take(archiveName, archive, this.record.byHand(), lines);
	}

	/**
	 * Takes an archive in that streams from somewhere; once it has come whole, its files
	 * are taken one by one.
	 * @param archiveName what it is called
	 * @param archive its octets; not closed here
	 * @param delivery how it comes
	 * @param lines told what became of each file, and what is wrong with the archive
	 * @throws IOException if the stream breaks off before its end, or the store fails
	 */
	public void take(String archiveName, InputStream archive, Delivery delivery, Consumer<ZipLine> lines)
			throws IOException {
		try (Received received = this.store.receive(archive, ZipLimits.STANDARD.octets())) {
			take(archiveName, received.path(), delivery, lines);
		}
		catch (TooLarge ex) {
			refuse(archiveName, ZipRefusal.tooLarge(ex.limit()).outcome(), delivery, lines);
		}
		catch (NoRoom ex) {
			refuse(archiveName,
					new IntakeOutcome.Refused(IntakeOutcome.NO_ROOM,
							"The disk is nearly full; nothing is taken in until there is room again."),
					delivery, lines);
		}
	}

	/**
	 * Takes an archive in that is on the disk.
	 * @param archiveName what it is called
	 * @param archive where it is; it is only read
	 * @param delivery how it comes
	 * @param lines told what became of each file, and what is wrong with the archive
	 * @throws IOException if the store fails; what was told is done
	 */
	public void take(String archiveName, Path archive, Delivery delivery, Consumer<ZipLine> lines) throws IOException {
		this.reader.read(archive, archiveName, new Comer(delivery), lines);
	}

	/**
	 * Whether the store has every octet of a photo, or of all files of an archive. Both
	 * are read to their end.
	 * @param file the file
	 * @return false also if a file of the archive cannot be read
	 * @throws IOException if reading fails
	 */
	public boolean isAllHere(Path file) throws IOException {
		String name = file.getFileName().toString();
		if (!isArchive(name)) {
			return isHere(Shelves.digest(file));
		}
		AtomicBoolean missing = new AtomicBoolean();
		this.reader.read(file, name, (_, content) -> isHere(Shelves.digest(content)) ? HERE : MISSING,
				(line) -> missing.compareAndSet(false, line.outcome() instanceof IntakeOutcome.Refused));
		return !missing.get();
	}

	private boolean isHere(Digest digest) throws IOException {
		Path original = this.store.original(digest);
		return Files.exists(original) && Shelves.digest(original).equals(digest);
	}

	private void refuse(String archiveName, IntakeOutcome.Refused refused, Delivery delivery, Consumer<ZipLine> lines) {
		this.record.refused(archiveName, delivery, refused);
		lines.accept(new ZipLine(archiveName, refused));
	}

	private final class Comer implements ZipReader.Visitor {

		private final Delivery delivery;

		Comer(Delivery delivery) {
			this.delivery = delivery;
		}

		@Override
		public IntakeOutcome take(String fileName, InputStream content) throws IOException {
			return ZipIntake.this.intake.take(fileName, content, this.delivery);
		}

		@Override
		public void refuse(String fileName, IntakeOutcome.Refused refused) {
			ZipIntake.this.record.refused(fileName, this.delivery, refused);
		}

	}

}
