package org.cutline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An intake: files that came together.
 *
 * @param id the intake
 * @param way by which way
 * @param source the source, or null
 * @param by who brought it, or null for the desk itself
 * @param expected how many files there are to come, or null if nobody knows
 * @param begun when it began
 * @param last when its last file was settled, or when it began
 * @param running whether more may come
 * @param files how many files were settled, by what became of them
 * @param octets octets of those that are photos now
 */
public record IntakeSummary(long id, Way way, @Nullable SourceId source, @Nullable PersonId by,
		@Nullable Integer expected, Instant begun, Instant last, boolean running, Map<FileState, Integer> files,
		long octets) {

	public IntakeSummary {
		files = Map.copyOf(files);
	}

	/**
	 * How many files came to one end.
	 * @param state what became of them
	 * @return how many
	 */
	public int count(FileState state) {
		return this.files.getOrDefault(state, 0);
	}

	/** How many files were settled; one that was tried again counts once. */
	public int settled() {
		return this.files.entrySet()
			.stream()
			.filter((each) -> each.getKey() != FileState.TRIED_AGAIN)
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** From the first file to the last one settled; never nothing. */
	public Duration lasted() {
		Duration lasted = Duration.between(this.begun, this.last);
		return lasted.toMillis() > 0 ? lasted : Duration.ofMillis(1);
	}

	/** Photos a second. */
	public double photosPerSecond() {
		return count(FileState.TAKEN_IN) * 1000.0 / lasted().toMillis();
	}

	/** Octets of photos a second. */
	public double octetsPerSecond() {
		return this.octets * 1000.0 / lasted().toMillis();
	}

}
