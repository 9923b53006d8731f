package org.cutline.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a chief says of a source.
 *
 * @param name its name, such as {@code EFE Lisboa}; up to 80 characters, no other has it
 * @param desk the desk that its photos are for, may be empty; up to 80 characters
 * @param mapping the mapping that its files are read with, or null for the one that their
 * agency has
 * @param houseStyle the house style that its captions are held to, or null for the one of
 * their agency or language
 * @param template texts that stand in fields of which a file says nothing; of lists, with
 * semicolons between
 * @param folder whether its folder is watched
 * @param sftp whether it may sign in over SFTP
 * @param sftpKeys the public keys it may sign in with, a line of OpenSSH's each
 * @param photosAMinute how many of its photos are taken in a minute at most, 0 for as
 * many as come
 */
public record SourceSheet(String name, String desk, @Nullable String mapping, @Nullable String houseStyle,
		Map<Field, String> template, boolean folder, boolean sftp, List<String> sftpKeys, int photosAMinute) {

	/** A sheet without blanks around its texts, nor texts and keys that say nothing. */
	public SourceSheet {
		name = name.strip();
		desk = desk.strip();
		mapping = (mapping != null && mapping.isBlank()) ? null : mapping;
		houseStyle = (houseStyle != null && houseStyle.isBlank()) ? null : houseStyle;
		Map<Field, String> said = new LinkedHashMap<>();
		template.forEach((field, text) -> {
			if (!text.isBlank()) {
				said.put(field, text.strip());
			}
		});
		template = Collections.unmodifiableMap(said);
		sftpKeys = sftpKeys.stream().map(String::strip).filter((key) -> !key.isEmpty()).distinct().toList();
	}

	/**
	 * The sheet of a source of which only the name is known.
	 * @param name the name
	 * @return the sheet
	 */
	public static SourceSheet named(String name) {
		return new SourceSheet(name, "", null, null, Map.of(), false, false, List.of(), 0);
	}

	/**
	 * This sheet with a mapping and a house style.
	 * @param id the mapping, or null
	 * @param styleId the house style, or null
	 * @return the sheet
	 */
	public SourceSheet readAs(@Nullable String id, @Nullable String styleId) {
		return new SourceSheet(this.name, this.desk, id, styleId, this.template, this.folder, this.sftp, this.sftpKeys,
				this.photosAMinute);
	}

	/**
	 * This sheet with a template.
	 * @param texts texts by field
	 * @return the sheet
	 */
	public SourceSheet filling(Map<Field, String> texts) {
		return new SourceSheet(this.name, this.desk, this.mapping, this.houseStyle, texts, this.folder, this.sftp,
				this.sftpKeys, this.photosAMinute);
	}

	/**
	 * This sheet with a watched folder, or without one.
	 * @param watched whether the folder is watched
	 * @return the sheet
	 */
	public SourceSheet watched(boolean watched) {
		return new SourceSheet(this.name, this.desk, this.mapping, this.houseStyle, this.template, watched, this.sftp,
				this.sftpKeys, this.photosAMinute);
	}

	/**
	 * This sheet with SFTP on.
	 * @param keys the public keys, none for a password alone
	 * @return the sheet
	 */
	public SourceSheet overSftp(List<String> keys) {
		return new SourceSheet(this.name, this.desk, this.mapping, this.houseStyle, this.template, this.folder, true,
				keys, this.photosAMinute);
	}

	/**
	 * This sheet, slowed.
	 * @param most photos a minute, 0 for no limit
	 * @return the sheet
	 */
	public SourceSheet slowedTo(int most) {
		return new SourceSheet(this.name, this.desk, this.mapping, this.houseStyle, this.template, this.folder,
				this.sftp, this.sftpKeys, most);
	}

}
