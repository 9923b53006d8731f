package org.cutline.ingest.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cutline.ingest.Source;
import org.cutline.ingest.SourceSheet;
import org.cutline.metadata.Field;
import org.jspecify.annotations.Nullable;

/**
 * A source as JSON.
 *
 * @param id names it for good
 * @param edition its edition, which is also its entity tag
 * @param name its name
 * @param desk the desk that its photos are for, may be empty
 * @param mapping the mapping that its files are read with, or null
 * @param houseStyle the house style that its captions are held to, or null
 * @param template texts that stand in fields of which a file says nothing
 * @param folder whether its folder is watched
 * @param folderPath its folder, below the desk's home
 * @param sftp whether it may sign in over SFTP
 * @param sftpKeys the public keys it may sign in with
 * @param sftpPassword whether it has a password; the password itself is never told
 * @param photosAMinute how many of its photos are taken in a minute at most, 0 for as
 * many as come
 * @param retired whether it is given up
 */
record SourceDocument(String id, int edition, String name, String desk, @Nullable String mapping,
		@Nullable String houseStyle, Map<String, String> template, boolean folder, String folderPath, boolean sftp,
		List<String> sftpKeys, boolean sftpPassword, int photosAMinute, boolean retired) {

	static SourceDocument of(Source source) {
		Map<String, String> template = new LinkedHashMap<>();
		source.template().forEach((field, text) -> template.put(field.id(), text));
		return new SourceDocument(source.id().value(), source.edition(), source.name(), source.desk(), source.mapping(),
				source.houseStyle(), template, source.sheet().folder(), "inbox/" + source.id(), source.sheet().sftp(),
				source.sftpKeys(), source.hasPassword(), source.photosAMinute(), source.retired());
	}

	/**
	 * What is wanted of a source; what is left out says nothing.
	 *
	 * @param name its name
	 * @param desk the desk that its photos are for
	 * @param mapping the mapping that its files are read with
	 * @param houseStyle the house style that its captions are held to
	 * @param template texts by the id of their field
	 * @param folder whether its folder is watched
	 * @param sftp whether it may sign in over SFTP
	 * @param sftpKeys the public keys it may sign in with
	 * @param photosAMinute how many of its photos are taken in a minute at most
	 */
	record Wanted(@Nullable String name, @Nullable String desk, @Nullable String mapping, @Nullable String houseStyle,
			@Nullable Map<String, String> template, @Nullable Boolean folder, @Nullable Boolean sftp,
			@Nullable List<String> sftpKeys, @Nullable Integer photosAMinute) {

		/** The ids of the template that no field has. */
		List<String> unknown() {
			return texts().keySet().stream().filter((id) -> Field.find(id).isEmpty()).toList();
		}

		SourceSheet sheet() {
			Map<Field, String> byField = new LinkedHashMap<>();
			texts().forEach((id, text) -> Field.find(id).ifPresent((field) -> byField.put(field, text)));
			return new SourceSheet(Objects.requireNonNullElse(this.name, ""), Objects.requireNonNullElse(this.desk, ""),
					this.mapping, this.houseStyle, byField, Boolean.TRUE.equals(this.folder),
					Boolean.TRUE.equals(this.sftp), Objects.requireNonNullElse(this.sftpKeys, List.of()),
					Objects.requireNonNullElse(this.photosAMinute, 0));
		}

		private Map<String, String> texts() {
			return Objects.requireNonNullElse(this.template, Map.of());
		}

	}

}
