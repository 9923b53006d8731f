package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.cutline.storage.BlobStore;
import org.cutline.storage.NoRoom;
import org.cutline.storage.Received;
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

	private final BlobStore store;

	private final PhotoIntake intake;

	private final Intakes intakes;

	private final ZipReader reader = new ZipReader(ZipLimits.STANDARD);

	ZipIntake(BlobStore store, PhotoIntake intake, Intakes intakes) {
		this.store = store;
		this.intake = intake;
		this.intakes = intakes;
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
	 * Takes an archive in that somebody brings by hand.
	 * @param archiveName what it is called
	 * @param archive its octets; not closed here
	 * @param lines told what became of each file, and what is wrong with the archive
	 * @throws IOException if the stream breaks off before its end, or the store fails
	 */
	public void take(String archiveName, InputStream archive, Consumer<ZipLine> lines) throws IOException {
		take(archiveName, archive, this.intakes.open(Way.BROWSER, null), lines);
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
			lines.accept(new ZipLine(archiveName, ZipRefusal.tooLarge(ex.limit()).outcome()));
		}
		catch (NoRoom ex) {
			lines.accept(new ZipLine(archiveName, new IntakeOutcome.Refused(IntakeOutcome.NO_ROOM,
					"The disk is nearly full; nothing is taken in until there is room again.")));
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
		this.reader.read(archive, archiveName, (name, content) -> this.intake.take(name, content, delivery), lines);
	}

}
