package org.cutline.inbox;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells when a file that somebody writes is whole: it was renamed from a temporary name,
 * or has kept size and time for two seconds. An empty one may only have been begun, and
 * is waited for longer.
 */
final class Stillness {

	static final Duration STILL = Duration.ofSeconds(2);

	static final Duration EMPTY = Duration.ofSeconds(30);

	private Map<Path, Look> before = new HashMap<>();

	private Map<Path, Look> now = new HashMap<>();

	private Set<Object> temporaryBefore = new HashSet<>();

	private Set<Object> temporaryNow = new HashSet<>();

	/** Begins to look at all files once. */
	void begin() {
		this.before = this.now;
		this.now = new HashMap<>();
		this.temporaryBefore = this.temporaryNow;
		this.temporaryNow = new HashSet<>();
	}

	/** A file has a temporary name. */
	void temporary(BasicFileAttributes file) {
		if (file.fileKey() != null) {
			this.temporaryNow.add(file.fileKey());
		}
	}

	/**
	 * Whether a file is whole.
	 * @param path its name
	 * @param file what is known of it
	 * @param nanos the time, as {@link System#nanoTime()} counts
	 * @return whether it may be taken
	 */
	boolean isWhole(Path path, BasicFileAttributes file, long nanos) {
		Look look = new Look(file.size(), file.lastModifiedTime(), file.fileKey(), nanos);
		Look last = this.before.get(path);
		if (last != null && last.isLike(look)) {
			look = last;
		}
		this.now.put(path, look);
		Duration wanted = (file.size() == 0) ? EMPTY : STILL;
		boolean renamed = file.size() > 0 && file.fileKey() != null && this.temporaryBefore.contains(file.fileKey());
		return renamed || nanos - look.since() >= wanted.toNanos();
	}

	private record Look(long size, FileTime time, @Nullable Object key, long since) {

		boolean isLike(Look other) {
			return this.size == other.size && this.time.equals(other.time) && Objects.equals(this.key, other.key);
		}

	}

}
