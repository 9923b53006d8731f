package org.cutline.safekeeping;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last file of a backup: what it is of, and a line for each other file. A backup
 * without it broke off.
 *
 * <pre>
 * cutline-backup	1	2026-11-28T04:00:00Z	h2	9
 * SHA-256	octets	path
 * </pre>
 */
final class Manifest {

	/** Its path in a backup. */
	static final String NAME = "manifest.tsv";

	private static final Pattern HEAD = Pattern.compile("cutline-backup\t1\t([^\t]+)\t(h2|postgresql)\t([^\t]+)");

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})\t([0-9]{1,18})\t"
			+ "(data/[a-z_.]+|uploads/(?:originals|renditions)/[0-9a-f]{2}/[0-9a-f]{64}(?:-[0-9]{1,5}\\.jpg)?)");

	private Manifest() {
	}

	/**
	 * What a backup is of.
	 *
	 * @param at when it was begun, in ISO form
	 * @param database {@code h2} or {@code postgresql}
	 * @param schema the version of its tables
	 */
	record Head(String at, String database, String schema) {

		String text() {
			return "cutline-backup\t1\t" + this.at + "\t" + this.database + "\t" + this.schema;
		}

		static Head of(String text) throws IOException {
			Matcher matcher = HEAD.matcher(text);
			if (!matcher.matches()) {
				throw new IOException("its manifest is none of this program's");
			}
			return new Head(matcher.group(1), matcher.group(2), matcher.group(3));
		}

	}

	/**
	 * One file of a backup.
	 *
	 * @param digest the SHA-256 of its octets
	 * @param size octets
	 * @param path where it is in the backup, which is where it belongs in a desk's folder
	 */
	record Line(String digest, long size, String path) {

		String text() {
			return this.digest + "\t" + this.size + "\t" + this.path;
		}

		static Line of(String text) throws IOException {
			Matcher matcher = LINE.matcher(text);
			if (!matcher.matches()) {
				throw new IOException("its manifest has a line that names no file of a desk");
			}
			return new Line(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3));
		}

	}

}
