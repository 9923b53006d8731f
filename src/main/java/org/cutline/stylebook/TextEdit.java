package org.cutline.stylebook;

import org.cutline.caption.TextRange;

/**
 * Words to put in place of others.
 *
 * @param range the words that go; empty for an insertion
 * @param replacement the words that come
 */
public record TextEdit(TextRange range, String replacement) {

	public static TextEdit replace(TextRange range, String replacement) {
		return new TextEdit(range, replacement);
	}

	public static TextEdit delete(TextRange range) {
		return new TextEdit(range, "");
	}

	public static TextEdit insert(int offset, String words) {
		return new TextEdit(new TextRange(offset, offset), words);
	}

}
