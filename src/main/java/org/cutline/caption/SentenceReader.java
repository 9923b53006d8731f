package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

/** Cuts the body of a caption into sentences. */
final class SentenceReader {

	private SentenceReader() {
	}

	static List<TextRange> read(Page page, int from, int to) {
		List<TextRange> sentences = new ArrayList<>();
		Tokens tokens = page.tokens;
		int begin = from;
		for (int i = from; i < to; i++) {
			if (ends(page, i, to)) {
				int end = i + 1;
				while (end < to && tokens.glued(end) && tokens.isAny(end, "\"", "'", ")")) {
					end++;
				}
				add(tokens, begin, end, sentences);
				begin = end;
			}
		}
		add(tokens, begin, to, sentences);
		return sentences;
	}

	private static boolean ends(Page page, int i, int to) {
		Tokens tokens = page.tokens;
		if (i + 1 < to && tokens.newLine(i + 1) && !tokens.isAny(i, ",", "of", "the", "-") && tokens.isCapital(i + 1)
				&& !page.isWrapped(i + 1)) {
			return true;
		}
		if (!tokens.isAny(i, ".", "!", "?")) {
			return false;
		}
		int next = i + 1;
		while (next < to && tokens.glued(next) && tokens.isAny(next, "\"", "'", ")")) {
			next++;
		}
		boolean starts = next >= to || (!tokens.glued(next) && !isLower(page, next));
		return starts && !(tokens.is(i, ".") && page.isAbbreviation(i));
	}

	private static boolean isLower(Page page, int i) {
		return page.tokens.isWord(i) && Character.isLowerCase(page.text.charAt(page.tokens.start(i)));
	}

	private static void add(Tokens tokens, int from, int to, List<TextRange> sentences) {
		if (to > from) {
			sentences.add(tokens.range(from, to));
		}
	}

}
