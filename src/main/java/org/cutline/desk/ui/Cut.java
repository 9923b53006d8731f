package org.cutline.desk.ui;

import org.cutline.caption.TextRange;
import org.cutline.stylebook.TextEdit;

/**
 * Takes a part out of a caption together with the blank, comma, slash or dash that joined
 * it, so that its neighbours stand as if it had never been there.
 */
final class Cut {

	private static final String JOINTS = "/,;-–—·";

	private Cut() {
	}

	/**
	 * Takes out words that stand behind what they belong to: {@code (2-R)},
	 * {@code , left,}.
	 * @param text the caption
	 * @param range the words
	 * @return the edit
	 */
	static TextEdit behind(String text, TextRange range) {
		int start = blanksBefore(text, range.start());
		int end = range.end();
		if (start > 0 && text.charAt(start - 1) == ',') {
			start--;
			if (end < text.length() && text.charAt(end) == ',') {
				end++;
			}
		}
		return TextEdit.delete(new TextRange(start, end));
	}

	/**
	 * Takes out the last level of a place: the comma in front of it, or the brackets
	 * around it, go along; a comma behind stays for what follows.
	 * @param text the caption
	 * @param range the words
	 * @return the edit
	 */
	static TextEdit level(String text, TextRange range) {
		int start = range.start();
		int end = range.end();
		if (start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')') {
			start--;
			end++;
		}
		start = blanksBefore(text, start);
		return TextEdit.delete(new TextRange((start > 0 && text.charAt(start - 1) == ',') ? start - 1 : start, end));
	}

	/**
	 * Takes out words in front of what they belong to, with the blanks and the comma
	 * between.
	 * @param text the caption
	 * @param range the words
	 * @param before where that begins
	 * @return the edit
	 */
	static TextEdit inFront(String text, TextRange range, int before) {
		boolean joined = text.substring(range.end(), before).chars().allMatch((each) -> isBlank(each) || each == ',');
		return TextEdit.delete(new TextRange(range.start(), joined ? before : range.end()));
	}

	/**
	 * Takes out one of several that are listed: {@code NO SALES / NO ARCHIVES}.
	 * @param text the caption
	 * @param range the words
	 * @return the edit
	 */
	static TextEdit listed(String text, TextRange range) {
		int before = jointBefore(text, range.start());
		if (before < range.start() && JOINTS.indexOf(text.charAt(firstMark(text, before, range.start()))) >= 0) {
			return TextEdit.delete(new TextRange(before, range.end()));
		}
		int after = jointAfter(text, range.end());
		return TextEdit.delete(new TextRange((after == text.length()) ? before : range.start(), after));
	}

	private static int firstMark(String text, int from, int to) {
		int at = from;
		while (at < to - 1 && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int jointBefore(String text, int at) {
		int start = blanksBefore(text, at);
		if (start > 0 && JOINTS.indexOf(text.charAt(start - 1)) >= 0) {
			start = blanksBefore(text, start - 1);
		}
		return start;
	}

	private static int jointAfter(String text, int at) {
		int end = blanksAfter(text, at);
		if (end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
			end = blanksAfter(text, end + 1);
		}
		return end;
	}

	private static int blanksBefore(String text, int at) {
		int start = at;
		while (start > 0 && isBlank(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static int blanksAfter(String text, int at) {
		int end = at;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isBlank(int unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}

}
