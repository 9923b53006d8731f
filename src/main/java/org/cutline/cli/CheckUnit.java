package org.cutline.cli;

import java.nio.file.Path;

/** One thing to check, as it was read. */
sealed interface CheckUnit {

	/** The most octets of a caption: more than that is no caption. */
	int LARGEST_CAPTION = 1 << 20;

	/** The most octets of a line of JSON. */
	int LARGEST_LINE = 1 << 24;

	/** Where it stands, for a person: {@code captions.txt:12}. */
	String where();

	/** How much memory it takes, in octets. */
	int size();

	/**
	 * A caption in a text file.
	 *
	 * @param file the file's name as it was given
	 * @param line its first line, from 1
	 * @param octets the caption, in UTF-8 if all is well
	 */
	record CaptionText(String file, long line, byte[] octets) implements CheckUnit {

		@Override
		public String where() {
			return this.file + ":" + this.line;
		}

		@Override
		public int size() {
			return this.octets.length;
		}

	}

	/**
	 * A line of JSON that has a caption among its fields.
	 *
	 * @param file the file's name as it was given
	 * @param line the line, from 1
	 * @param octets the line, in UTF-8 if all is well
	 */
	record JsonLine(String file, long line, byte[] octets) implements CheckUnit {

		@Override
		public String where() {
			return this.file + ":" + this.line;
		}

		@Override
		public int size() {
			return this.octets.length;
		}

	}

	/**
	 * A photo, whose caption is in its metadata.
	 *
	 * @param path the file
	 */
	record Photo(Path path) implements CheckUnit {

		@Override
		public String where() {
			return this.path.toString();
		}

		@Override
		public int size() {
			return 1 << 16;
		}

	}

	/**
	 * Something that cannot be read.
	 *
	 * @param where where it stands
	 * @param reason why, in one sentence
	 */
	record Unreadable(String where, String reason) implements CheckUnit {

		@Override
		public int size() {
			return 0;
		}

	}

}
