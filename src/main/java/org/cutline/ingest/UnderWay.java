package org.cutline.ingest;

import java.util.Collection;

/**
 * Files that are on their way in.
 *
 * @param files how many
 * @param octets how many octets of them have come so far
 */
public record UnderWay(int files, long octets) {

	static final UnderWay NOTHING = new UnderWay(0, 0);

	static UnderWay of(Collection<Coming> coming) {
		return new UnderWay(coming.size(), coming.stream().mapToLong((file) -> file.content().octets()).sum());
	}

}
