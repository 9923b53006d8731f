package org.cutline.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.cutline.ingest.Delivery;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.Way;
import org.cutline.ingest.ZipIntake;
import org.cutline.ingest.ZipLine;
import org.cutline.newsroom.DeskItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes one file of a source in, as the desk itself, and says what is to become of it.
 */
@Component
class FileTaking implements SourceInbox.Taking {

	private static final Logger LOG = LoggerFactory.getLogger(FileTaking.class);

	private final PhotoIntake photos;

	private final ZipIntake archives;

	private final Intakes intakes;

	FileTaking(PhotoIntake photos, ZipIntake archives, Intakes intakes) {
		this.photos = photos;
		this.archives = archives;
		this.intakes = intakes;
	}

	@Override
	public Fate take(Path file, SourceId source, Way way) {
		AtomicReference<Fate> fate = new AtomicReference<>(new Fate.Later("The desk stops.", true));
		DeskItself.run(() -> fate.set(taken(file, source, way)));
		return Objects.requireNonNull(fate.get());
	}

	private Fate taken(Path file, SourceId source, Way way) {
		String name = file.getFileName().toString();
		try {
			Delivery delivery = this.intakes.open(way, source);
			return ZipIntake.isArchive(name) ? archive(name, file, delivery) : photo(name, file, delivery);
		}
		catch (NoSuchFileException ex) {
			return new Fate.Gone();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("{} of {} waits for the database: {}", name, source, ex.getMessage());
			return new Fate.Later("The database does not answer.", true);
		}
		catch (IOException ex) {
			LOG.warn("{} of {} waits: {}", name, source, ex.toString());
			return new Fate.Later(name + ": " + ex, false);
		}
		catch (RuntimeException ex) {
			LOG.warn("{} of {} waits", name, source, ex);
			return new Fate.Later(name + ": " + ex, false);
		}
	}

	private Fate photo(String name, Path file, Delivery delivery) throws IOException {
		try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			return switch (this.photos.take(name, content, delivery)) {
				case IntakeOutcome.TakenIn _, IntakeOutcome.AlreadyHere _ -> new Fate.Taken("");
				case IntakeOutcome.Refused(String code, String sentence) ->
					isDeskFull(code) ? new Fate.Later(sentence, true) : new Fate.Refused(sentence);
			};
		}
	}

	private Fate archive(String name, Path file, Delivery delivery) throws IOException {
		List<ZipLine> lines = new ArrayList<>();
		this.archives.take(name, file, delivery, lines::add);
		List<ZipLine> refused = lines.stream()
			.filter((line) -> line.outcome() instanceof IntakeOutcome.Refused)
			.toList();
		if (refused.stream().map(FileTaking::refusal).anyMatch((each) -> isDeskFull(each.code()))) {
			return new Fate.Later("The disk is nearly full.", true);
		}
		String note = refused.stream()
			.map((line) -> line.fileName() + ": " + refusal(line).sentence())
			.collect(Collectors.joining(System.lineSeparator()));
		return (refused.size() == lines.size()) ? new Fate.Refused(note) : new Fate.Taken(note);
	}

	private static IntakeOutcome.Refused refusal(ZipLine line) {
		return (IntakeOutcome.Refused) line.outcome();
	}

	private static boolean isDeskFull(String code) {
		return code.equals(IntakeOutcome.NO_ROOM);
	}

}
