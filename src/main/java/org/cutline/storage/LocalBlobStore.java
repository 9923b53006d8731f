package org.cutline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The store on the local disk: {@code uploads/incoming} for files on their way in,
 * {@code uploads/originals} and {@code uploads/renditions} by digest. Files are forced
 * before they get their name and the folder after, in the order that survives a power
 * cut.
 */
@Component
class LocalBlobStore implements BlobStore, SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(LocalBlobStore.class);

	private static final int BUFFER = 128 * 1024;

	private final FreeSpace space;

	private final Path incoming;

	private final Shelves shelves;

	private final List<Lock> locks = Stream.<Lock>generate(ReentrantLock::new).limit(64).toList();

	LocalBlobStore(@Value("${cutline.home}") Path home, FreeSpace space) throws IOException {
		this.space = space;
		Path uploads = home.resolve("uploads");
		this.incoming = Files.createDirectories(uploads.resolve("incoming"));
		Files.createDirectories(uploads.resolve(Shelves.ORIGINALS));
		Files.createDirectories(uploads.resolve(Shelves.RENDITIONS));
		this.shelves = new Shelves(uploads);
	}

	/**
	 * Sweeps what uploads left that broke off with the program. By now the database is
	 * open, so no other desk runs in this folder whose uploads these could be, and nobody
	 * has connected yet.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			sweepIncoming();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void sweepIncoming() throws IOException {
		List<Path> left;
		try (Stream<Path> files = Files.list(this.incoming)) {
			left = files.filter((each) -> each.toString().endsWith(".part")).toList();
		}
		for (Path each : left) {
			LOG.info("Removing {}, which an upload that broke off left behind", each.getFileName());
			Files.delete(each);
		}
	}

	@Override
	public void requireRoom() throws IOException {
		this.space.require();
	}

	@Override
	public Received receive(InputStream source, long limit) throws IOException {
		this.space.require();
		Path part = this.incoming.resolve(UUID.randomUUID() + ".part");
		boolean whole = false;
		try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			MessageDigest sha256 = Sha256.start();
			long size = copy(source, file, sha256, limit);
			file.force(true);
			whole = true;
			return new Received(part, new Digest(HexFormat.of().formatHex(sha256.digest())), size);
		}
		finally {
			if (!whole) {
				Files.deleteIfExists(part);
			}
		}
	}

	private static long copy(InputStream source, FileChannel file, MessageDigest sha256, long limit)
			throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		int count = source.read(buffer);
		while (count >= 0) {
			size += count;
			if (size > limit) {
				throw new TooLarge(limit);
			}
			sha256.update(buffer, 0, count);
			ByteBuffer octets = ByteBuffer.wrap(buffer, 0, count);
			while (octets.hasRemaining()) {
				file.write(octets);
			}
			count = source.read(buffer);
		}
		return size;
	}

	@Override
	public void keep(Received received) throws IOException {
		Path target = original(received.digest());
		makeFolder(parentOf(target));
		Lock lock = lockOf(received.digest());
		lock.lock();
		try {
			keep(received, target);
		}
		finally {
			lock.unlock();
		}
		forceFolder(parentOf(target));
	}

	private static void keep(Received received, Path target) throws IOException {
		if (Files.exists(target)) {
			received.close();
			// It is wanted again, so it is not old enough for the trash any more.
			Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
			return;
		}
		Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE);
		if (!target.toFile().setReadOnly()) {
			LOG.warn("{} could not be made read-only", target.getFileName());
		}
	}

	/** Held while a file of this original comes to its place or leaves it. */
	Lock lockOf(Digest digest) {
		return this.locks.get(Math.floorMod(digest.hashCode(), this.locks.size()));
	}

	@Override
	public Path original(Digest digest) {
		return this.shelves.original(digest);
	}

	@Override
	public void keepRendition(Digest digest, int edge, byte[] jpeg) throws IOException {
		Path target = rendition(digest, edge);
		makeFolder(parentOf(target));
		Path part = this.incoming.resolve(UUID.randomUUID() + ".part");
		try {
			Files.write(part, jpeg, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
			moveRendition(part, target, lockOf(digest));
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private static void moveRendition(Path part, Path target, Lock lock) throws IOException {
		lock.lock();
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			lock.unlock();
		}
	}

	@Override
	public Path rendition(Digest digest, int edge) {
		return this.shelves.rendition(digest, edge);
	}

	@Override
	public void discard(Digest digest) throws IOException {
		Files.deleteIfExists(original(digest));
		Path folder = parentOf(rendition(digest, 0));
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter((each) -> each.getFileName().toString().startsWith(digest.hex())).forEach((each) -> {
					try {
						Files.delete(each);
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				});
			}
		}
	}

	private static Path parentOf(Path file) {
		Path parent = file.getParent();
		if (parent == null) {
			throw new IllegalStateException("a stored file lies in a folder");
		}
		return parent;
	}

	private static void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			forceFolder(parentOf(folder));
		}
	}

	static void forceFolder(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
