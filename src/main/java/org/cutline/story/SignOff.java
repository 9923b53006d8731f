package org.cutline.story;

import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * How the wire ends a story: the agency after the last sentence, then the initials of
 * those who wrote and edited it.
 *
 * @param agency the agency as printed, such as {@code EFE}, or null
 * @param agencyRange where it is printed, or null
 * @param initials such as {@code emg/lds}, or null
 * @param initialsRange where they are printed, or null
 */
public record SignOff(@Nullable String agency, @Nullable TextRange agencyRange, @Nullable String initials,
		@Nullable TextRange initialsRange) {

	public String initialsOrEmpty() {
		return (this.initials != null) ? this.initials : "";
	}

}
