package org.cutline.storage;

import java.util.regex.Pattern;

/**
 * The SHA-256 of a file's octets; it names the file in the store.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

	public Digest {
		if (!FORM.matcher(hex).matches()) {
			throw new IllegalArgumentException("a digest is 64 lower-case hexadecimal digits");
		}
	}

	/**
	 * Enough of the digest to tell versions of a URL apart.
	 * @return its first eight digits
	 */
	public String shortForm() {
		return this.hex.substring(0, 8);
	}

}
