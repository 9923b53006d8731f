package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds wire codes in front and the words that say FILE, handout or generated. */
final class MarkFinder {

	private static final Pattern EFE_CODE = Pattern.compile("[A-Z]{2,8}\\d{1,6}\\.");

	private static final Pattern EPA_CODE = Pattern.compile("(?i:epa)\\d{8}");

	private static final int EPA_LENGTH = 11;

	private MarkFinder() {
	}

	static List<WireCode> codes(Page page) {
		List<WireCode> codes = new ArrayList<>();
		Tokens tokens = page.tokens;
		for (int i = 0; i < Math.min(tokens.size(), 8); i++) {
			boolean stop = tokens.is(i + 1, ".") && tokens.glued(i + 1);
			boolean efe = i == 0 && stop && EFE_CODE.matcher(tokens.word(i) + ".").matches();
			boolean epa = tokens.end(i) - tokens.start(i) == EPA_LENGTH;
			if (efe || (epa && EPA_CODE.matcher(tokens.word(i)).matches())) {
				TextRange range = tokens.range(i, efe ? i + 2 : i + 1);
				codes.add(new WireCode(range.in(page.text), range));
				page.claim(i, efe ? i + 2 : i + 1);
			}
		}
		return codes;
	}

	/** The marks of the body, one in front first. */
	static List<CaptionMark> marks(Page page, int from, int to) {
		List<CaptionMark> marks = new ArrayList<>();
		int i = front(page, from, marks);
		while (i < to) {
			Phrases.Match<CaptionMark.Kind> mark = page.lexicon.marks.at(page.tokens, i, to);
			if (mark != null) {
				add(page, mark.value(), i, mark.end(), false, marks);
			}
			i = (mark != null) ? mark.end() : i + 1;
		}
		return marks;
	}

	private static int front(Page page, int from, List<CaptionMark> marks) {
		Tokens tokens = page.tokens;
		int i = tokens.is(from, "(") || tokens.is(from, "[") ? from + 1 : from;
		Phrases.Match<Boolean> mark = page.lexicon.frontMarks.at(tokens, i);
		if (mark == null || !tokens.isCapital(i)
				|| !tokens.isAny(mark.end(), "-", ":", ".", ")", "]", "dated", "de", "del")) {
			return from;
		}
		add(page, CaptionMark.Kind.FILE, i, mark.end(), true, marks);
		return mark.end();
	}

	private static void add(Page page, CaptionMark.Kind kind, int from, int to, boolean inFront,
			List<CaptionMark> marks) {
		TextRange range = page.tokens.range(from, to);
		page.claim(from, inFront ? to : from);
		marks.add(new CaptionMark(kind, range.in(page.text), range, inFront));
	}

}
