package org.cutline.newsroom;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * What rows hold, kept in memory and loaded again when their revision has moved. A change
 * on this node shows at once if {@link #lookAgain} is called after it, one on another
 * node within two seconds.
 *
 * @param <T> what is made of the rows; never changed
 */
public final class Kept<T> {

	private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

	private final LongSupplier revision;

	private final Loading<T> loading;

	private volatile @Nullable Held<T> held;

	/**
	 * Keeps what is loaded.
	 * @param revision the number of the last change, as the rows have it
	 * @param loading makes the value of the rows
	 */
	public Kept(LongSupplier revision, Loading<T> loading) {
		this.revision = revision;
		this.loading = loading;
	}

	/**
	 * The value as it is just now.
	 * @return what was loaded last, unless the rows have changed since
	 */
	public T now() {
		return held().value;
	}

	/**
	 * The number of the change that made the value as it is.
	 * @return the revision
	 */
	public long revision() {
		return held().revision;
	}

	/** Asks the rows for their revision the next time, whenever that was done last. */
	public void lookAgain() {
		Held<T> last = this.held;
		if (last != null) {
			this.held = last.lookedAt(System.nanoTime() - LOOK_AGAIN);
		}
	}

	private Held<T> held() {
		Held<T> last = this.held;
		return (last != null && System.nanoTime() - last.lookedAt < LOOK_AGAIN) ? last : renewed();
	}

	private synchronized Held<T> renewed() {
		Held<T> last = this.held;
		long moment = System.nanoTime();
		if (last == null || moment - last.lookedAt >= LOOK_AGAIN) {
			long current = this.revision.getAsLong();
			if (last != null && last.revision == current) {
				last = last.lookedAt(moment);
			}
			else {
				last = new Held<>(current, moment, this.loading.load((last != null) ? last.value : null));
			}
			this.held = last;
		}
		return last;
	}

	/**
	 * Makes a value of the rows.
	 *
	 * @param <T> the value
	 */
	@FunctionalInterface
	public interface Loading<T> {

		/**
		 * Loads the value.
		 * @param before the value before, whose parts may be taken over, or null
		 * @return the value
		 */
		T load(@Nullable T before);

	}

	private record Held<T>(long revision, long lookedAt, T value) {

		Held<T> lookedAt(long moment) {
			return new Held<>(this.revision, moment, this.value);
		}

	}

}
