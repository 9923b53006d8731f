package org.cutline.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One entry of an archive, as its list has it. Its name is text, never a path.
 *
 * @param name its name, with the folders in the archive
 * @param method how it is packed: 0 stored, 8 deflated
 * @param encrypted whether it needs a password
 * @param unixMode the file mode it had, or 0
 * @param crc the CRC-32 of its octets
 * @param packed its octets in the archive
 * @param size its octets unpacked, as declared
 * @param at where its header begins
 */
record ZipMember(String name, int method, boolean encrypted, int unixMode, long crc, long packed, long size, long at) {

	private static final int TYPE = 0170000;

	private static final int LINK = 0120000;

	private static final int FOLDER = 0040000;

	private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

	private static final Set<String> CLUTTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

	/** Folders, and what file managers leave about. */
	boolean isNoFile() {
		String plain = slashed();
		String base = base(plain);
		return plain.endsWith("/") || (this.unixMode & TYPE) == FOLDER || plain.startsWith("__MACOSX/")
				|| plain.contains("/__MACOSX/") || base.startsWith("._")
				|| CLUTTER.contains(base.toLowerCase(Locale.ROOT));
	}

	/** The last part of its name. */
	String fileName() {
		return base(slashed());
	}

	/**
	 * Refuses what is not even opened.
	 * @throws ZipRefusal if it is such a thing
	 */
	void requireReadable() throws ZipRefusal {
		String plain = slashed();
		if ((this.unixMode & TYPE) == LINK) {
			throw ZipRefusal.link();
		}
		if (plain.isEmpty() || plain.startsWith("/") || DRIVE.matcher(plain).find()
				|| ("/" + plain + "/").contains("/../")) {
			throw ZipRefusal.path();
		}
		if (this.encrypted) {
			throw ZipRefusal.locked();
		}
		if (ZipIntake.isArchive(plain)) {
			throw ZipRefusal.nested();
		}
		if (this.method != 0 && this.method != 8) {
			throw ZipRefusal.method(this.method);
		}
	}

	private String slashed() {
		return this.name.replace('\\', '/');
	}

	private static String base(String plain) {
		return plain.substring(plain.lastIndexOf('/') + 1);
	}

}
