package org.cutline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How a file comes: the intake that it belongs to, by which way, from which source.
 * {@link Intakes} gives them out.
 *
 * @param way the way
 * @param source the source, or null if somebody brings it by hand
 * @param intake the id of the intake
 */
public record Delivery(Way way, @Nullable SourceId source, long intake) {
}
