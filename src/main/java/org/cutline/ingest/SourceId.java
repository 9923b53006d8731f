package org.cutline.ingest;

import java.util.regex.Pattern;

/**
 * Names a source for good, and its folder with it.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 60, such as
 * {@code efe-lisboa}
 */
public record SourceId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

	public SourceId {
		if (!isValid(value)) {
			throw new IllegalArgumentException("no source has such an id");
		}
	}

	/**
	 * Whether a text is an id of a source.
	 * @param text the text
	 * @return true if it has the form of one
	 */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
