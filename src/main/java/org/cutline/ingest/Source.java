package org.cutline.ingest;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoSource;
import org.jspecify.annotations.Nullable;

/**
 * Where photos come from by themselves: an agency, a photographer, a camera. Its id is
 * made of its first name and never changes; {@code inbox/<id>} is its folder.
 *
 * @param id names it for good
 * @param edition counts its changes, from 1
 * @param sheet what a chief says of it
 * @param hasPassword whether it has a password for SFTP; the password itself is never
 * told
 * @param retired whether nothing is taken from it any more
 */
public record Source(SourceId id, int edition, SourceSheet sheet, boolean hasPassword, boolean retired) {

	/** Its name. */
	public String name() {
		return this.sheet.name();
	}

	/** The desk that its photos are for, may be empty. */
	public String desk() {
		return this.sheet.desk();
	}

	/** The mapping that its files are read with, or null. */
	public @Nullable String mapping() {
		return this.sheet.mapping();
	}

	/** The house style that its captions are held to, or null. */
	public @Nullable String houseStyle() {
		return this.sheet.houseStyle();
	}

	/** Texts that stand in fields of which a file says nothing. */
	public Map<Field, String> template() {
		return this.sheet.template();
	}

	/** Whether its folder is watched. */
	public boolean watchesFolder() {
		return this.sheet.folder() && !this.retired;
	}

	/** Whether it may sign in over SFTP. */
	public boolean takesSftp() {
		return this.sheet.sftp() && !this.retired;
	}

	/** The public keys that it may sign in with, a line of OpenSSH's each. */
	public List<String> sftpKeys() {
		return this.sheet.sftpKeys();
	}

	/** How many of its photos are taken in a minute at most, 0 for as many as come. */
	public int photosAMinute() {
		return this.sheet.photosAMinute();
	}

	/** As photos keep it. */
	PhotoSource kept() {
		return new PhotoSource(this.id.value(), name(), template());
	}

}
