package org.cutline.ingest;

import java.util.List;

import org.cutline.metadata.Limits;

/**
 * How much is taken out of one ZIP archive, whatever it declares.
 *
 * @param files the most files
 * @param octets the most octets of all files, counted while they are unpacked
 * @param ratio how many times the octets of a packed file it may grow to, once it is
 * larger than a mebibyte
 */
record ZipLimits(int files, long octets, int ratio) {

	static final ZipLimits STANDARD = new ZipLimits(1_000, 2L << 30, 200);

	/** They by name, for the page of limits. */
	List<Limits.Limit> listed() {
		return List.of(new Limits.Limit("zip.files", this.files), new Limits.Limit("zip.octets", this.octets),
				new Limits.Limit("zip.ratio", this.ratio));
	}

}
