package org.cutline.ingest;

import java.time.Instant;

import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether refused files are kept.
 *
 * @param on whether they are
 * @param reason why, as a chief said it; empty before anybody did
 * @param at since when, or null if it is as it comes
 * @param by who switched it, or null
 */
public record QuarantineSwitch(boolean on, String reason, @Nullable Instant at, @Nullable PersonId by) {

	static final QuarantineSwitch AS_IT_COMES = new QuarantineSwitch(false, "", null, null);

}
