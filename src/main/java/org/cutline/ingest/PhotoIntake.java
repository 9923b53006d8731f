package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.cutline.ingest.IntakeOutcome.AlreadyHere;
import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.mapping.LiveMappings;
import org.cutline.metadata.FileGate;
import org.cutline.metadata.FileInspection;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.PictureDigest;
import org.cutline.photo.Arrival;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.PhotoView;
import org.cutline.rendition.Rendering;
import org.cutline.rendition.Renditions;
import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.cutline.storage.FaultPoint;
import org.cutline.storage.NoRoom;
import org.cutline.storage.Received;
import org.cutline.storage.TooLarge;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes one file in: streams it to disk while digesting, walks its structure, makes its
 * renditions, keeps it by digest, and only then makes the photo, its fields read as its
 * sender means them. A file that is refused, or whose stream breaks off, leaves nothing
 * behind.
 */
@Service
public class PhotoIntake {

	private static final Logger LOG = LoggerFactory.getLogger(PhotoIntake.class);

	private final BlobStore store;

	private final FileReading reading;

	private final Renditions renditions;

	private final LiveMappings mappings;

	private final PhotoLibrary library;

	private final IntakeLimits limits;

	private final IntakeRecord record;

	private final ApplicationEventPublisher events;

	private final List<Lock> locks = Stream.<Lock>generate(ReentrantLock::new).limit(64).toList();

	PhotoIntake(BlobStore store, FileReading reading, Renditions renditions, LiveMappings mappings,
			PhotoLibrary library, IntakeLimits limits, IntakeRecord record, ApplicationEventPublisher events) {
		this.store = store;
		this.reading = reading;
		this.renditions = renditions;
		this.mappings = mappings;
		this.library = library;
		this.limits = limits;
		this.record = record;
		this.events = events;
	}

	/**
	 * Takes a file in that somebody brings by hand.
	 * @param fileName the name it comes with; kept as text only
	 * @param content its octets; not closed here
	 * @return what became of it
	 * @throws IOException if the stream breaks off or the store fails; nothing is kept
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public IntakeOutcome take(String fileName, InputStream content) throws IOException {
		return take(fileName, content, this.record.byHand());
	}

	/**
	 * Takes a file in: read with its source's mapping and filled with its template,
	 * slowed to its pace, a line in the record of its intake.
	 * @param fileName the name it comes with; kept as text only
	 * @param content its octets; not closed here
	 * @param delivery how it comes
	 * @return what became of it
	 * @throws IOException if the stream breaks off or the store fails; nothing is kept
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public IntakeOutcome take(String fileName, InputStream content, Delivery delivery) throws IOException {
		Coming file = this.record.begin(fileName, content, delivery);
		try {
			IntakeOutcome outcome = receive(file);
			this.record.settled(file, outcome);
			return outcome;
		}
		catch (IOException | RuntimeException ex) {
			this.record.broke(file, ex);
			throw ex;
		}
		finally {
			this.record.leave(file);
		}
	}

	private IntakeOutcome receive(Coming file) throws IOException {
		try (Received received = this.store.receive(file.content(), this.limits.maxFileSize().toBytes())) {
			IntakeOutcome outcome = oneAtATime(file, received);
			if (outcome instanceof Refused refused) {
				this.record.refused(file, received, refused);
			}
			return outcome;
		}
		catch (TooLarge ex) {
			return new Refused("file.too-large", "The file is larger than " + this.limits.largestFile() + ".");
		}
		catch (NoRoom ex) {
			LOG.warn("{} is not taken in: {}", file.fileName(), ex.getMessage());
			return new Refused(IntakeOutcome.NO_ROOM, "The disk is nearly full. Captions can be saved, "
					+ "but no files are taken in until there is room again.");
		}
	}

	// Of several uploads of the same octets at once, the others wait for the first.
	private IntakeOutcome oneAtATime(Coming file, Received received) throws IOException {
		Lock lock = this.locks.get(Math.floorMod(received.digest().hashCode(), this.locks.size()));
		lock.lock();
		try {
			Optional<PhotoView> here = this.library.find(received.digest());
			if (here.isEmpty()) {
				return takeNew(file, received);
			}
			// A photo that lost its file has it back.
			if (Files.notExists(this.store.original(received.digest()))) {
				this.store.keep(received);
			}
			return new AlreadyHere(here.get().id());
		}
		finally {
			lock.unlock();
		}
	}

	private IntakeOutcome takeNew(Coming file, Received received) throws IOException {
		boolean onTheDesk = false;
		try {
			IntakeOutcome outcome = inspect(file, received);
			onTheDesk = !(outcome instanceof Refused);
			return outcome;
		}
		finally {
			// A commit may fail after it has happened, so the row is what decides.
			if (!onTheDesk && this.library.find(received.digest()).isEmpty()) {
				this.store.discard(received.digest());
			}
		}
	}

	private IntakeOutcome inspect(Coming file, Received received) throws IOException {
		return switch (FileGate.inspect(received.path(), file.fileName(), this.limits.maxPixels())) {
			case FileInspection.Refused refused -> new Refused(refused.refusal().code(), refused.sentence());
			case FileInspection.Accepted _ -> takeAccepted(file, received);
		};
	}

	private IntakeOutcome takeAccepted(Coming file, Received received) throws IOException {
		FaultPoint.AFTER_GATE.hit();
		Optional<MetadataReading> reading = this.reading.read(received.path());
		if (reading.isEmpty()) {
			return new Refused("file.too-slow", "What it says about itself takes too long to read.");
		}
		return switch (reading.get()) {
			case MetadataReading.Unreadable unreadable -> new Refused("file.damaged", unreadable.reason());
			case MetadataReading.Unsupported unsupported -> new Refused("file.not-a-picture", unsupported.reason());
			case MetadataReading.Read read -> takeRead(file, received, read.metadata());
		};
	}

	private IntakeOutcome takeRead(Coming file, Received received, FileMetadata metadata) throws IOException {
		FaultPoint.AFTER_READING.hit();
		Digest digest = received.digest();
		return switch (this.renditions.make(received.path(), digest, metadata.orientation())) {
			case Rendering.Undecodable(String reason) -> {
				LOG.info("{} cannot be decoded: {}", digest.shortForm(), reason);
				yield new Refused("file.undecodable", "The picture in it is damaged and cannot be shown.");
			}
			case Rendering.TooSlow(long seconds) -> new Refused("file.too-slow",
					"The picture in it takes more than %d seconds to decode, which no camera's does."
						.formatted(seconds));
			case Rendering.Made(long likeness) ->
				keep(file, new Arrival(digest, file.fileName(), received.size(), true, metadata).lookingLike(likeness),
						received);
			case Rendering.NoReader _ ->
				keep(file, new Arrival(digest, file.fileName(), received.size(), false, metadata), received);
		};
	}

	private IntakeOutcome keep(Coming file, Arrival arrival, Received received) throws IOException {
		FaultPoint.AFTER_DRAWING.hit();
		String picture = PictureDigest.of(received.path()).orElse(null);
		this.store.keep(received);
		try {
			Arrival read = arrival.readWith(mapping(file, arrival)).from(file.keptSource()).withPicture(picture);
			PhotoView photo = this.record.arrived(file, () -> this.library.arrive(read));
			FaultPoint.AFTER_ROW_COMMIT.hit();
			this.events.publishEvent(new PhotoIngested(photo.id()));
			return new TakenIn(photo.id());
		}
		catch (DataIntegrityViolationException ex) {
			PhotoView first = this.library.find(arrival.digest()).orElseThrow(() -> ex);
			return new AlreadyHere(first.id());
		}
	}

	/** The mapping that its source names while it is live, else the one of its agency. */
	private @Nullable PhotoMapping mapping(Coming file, Arrival arrival) {
		return Optional.ofNullable(file.mapping())
			.flatMap(this.mappings::live)
			.or(() -> this.mappings.find(arrival.said()))
			.orElse(null);
	}

}
