package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

/** Finds quoted words: marks that are closed within a few hundred letters. */
final class QuoteReader {

	private static final int LONGEST = 600;

	private QuoteReader() {
	}

	/** The words between quotation marks, without the marks, in order. */
	static List<TextRange> read(String text, TextRange within) {
		List<TextRange> quotes = new ArrayList<>();
		int open = -1;
		char wanted = 0;
		for (int i = within.start(); i < within.end(); i++) {
			char c = text.charAt(i);
			if (open >= 0 && (closes(c, wanted) && isClosing(text, i) || i - open > LONGEST)) {
				if (closes(c, wanted) && i > open + 1) {
					quotes.add(new TextRange(open + 1, i));
				}
				open = -1;
			}
			else if (open < 0) {
				wanted = closing(text, i);
				open = (wanted != 0) ? i : -1;
			}
		}
		return quotes;
	}

	private static boolean closes(char c, char wanted) {
		return c == wanted || (wanted == '”' && c == '“') || (wanted == '”' && c == '"');
	}

	/** An apostrophe closes only where no letter follows. */
	private static boolean isClosing(String text, int i) {
		boolean single = text.charAt(i) == '’' || text.charAt(i) == '\'';
		return !single || i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
	}

	/** The mark that closes a quotation opened here, or 0. */
	private static char closing(String text, int i) {
		return switch (text.charAt(i)) {
			case '“', '„' -> '”';
			case '"' -> '"';
			case '«' -> '»';
			case '‘' -> '’';
			case '\'' ->
				(i == 0 || text.charAt(i - 1) == ' ') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))
						? '\'' : 0;
			default -> 0;
		};
	}

}
