package org.cutline.stylebook;

import java.util.List;

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

	/** The text with edits made, which are in text order and do not overlap. */
	static String apply(List<TextEdit> edits, String text) {
		StringBuilder changed = new StringBuilder(text.length() + 32);
		int from = 0;
		for (TextEdit edit : edits) {
			changed.append(text, from, edit.range().start()).append(edit.replacement());
			from = edit.range().end();
		}
		return changed.append(text, from, text.length()).toString();
	}

}
