package org.cutline.safekeeping;

/**
 * How far a verification or a backup is.
 *
 * @param photos photos done
 * @param files files done
 * @param octets octets read
 */
public record Count(long photos, long files, long octets) {

	/** Nothing done yet. */
	public static final Count NOTHING = new Count(0, 0, 0);

	Count photo() {
		return new Count(this.photos + 1, this.files, this.octets);
	}

	Count file(long size) {
		return new Count(this.photos, this.files + 1, this.octets + size);
	}

}
