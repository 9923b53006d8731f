package org.cutline.metadata;

/**
 * The outcome of writing metadata.
 */
public sealed interface WriteOutcome {

	/**
	 * The target was written, read back and found right.
	 *
	 * @param report what was done
	 */
	record Written(WriteReport report) implements WriteOutcome {
	}

	/**
	 * Nothing was written; the caller sends the original with a sidecar.
	 *
	 * @param code a stable word for programs, such as {@code write.format}
	 * @param reason one English sentence for people
	 */
	record NotWritable(String code, String reason) implements WriteOutcome {
	}

}
