package org.cutline.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A mapping in the list.
 *
 * @param last its last version
 * @param live the version that new files are read with, or null
 * @param wentLive whether any version ever was live
 */
public record MappingCard(MappingVersion last, @Nullable MappingVersion live, boolean wentLive) {

	public String id() {
		return this.last.mapping().id();
	}

	/** The mapping as it is in its last version. */
	public AgencyMapping mapping() {
		return this.last.mapping();
	}

	/** Whether there is a version that has not gone live. */
	public boolean hasDraft() {
		return (this.live != null) ? this.last.number() > this.live.number() : !this.wentLive;
	}

	/** Whether it was live and is no more. */
	public boolean isRetired() {
		return this.live == null && this.wentLive;
	}

}
