package org.cutline.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Two texts word by word: which words stay, which go, which come. */
public final class WordDiff {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

	private WordDiff() {
	}

	/**
	 * Compares two texts.
	 * @param before the one
	 * @param after the other
	 * @return runs that, without the ones that come, make the one text, and without those
	 * that go the other
	 */
	public static List<Run> between(String before, String after) {
		List<String> old = words(before);
		List<String> fresh = words(after);
		List<Run> runs = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
			add(runs, Kind.STAYS, old.subList(at, delta.getSource().getPosition()));
			add(runs, Kind.GOES, delta.getSource().getLines());
			add(runs, Kind.COMES, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(runs, Kind.STAYS, old.subList(at, old.size()));
		return List.copyOf(runs);
	}

	private static void add(List<Run> runs, Kind kind, List<String> words) {
		if (!words.isEmpty()) {
			runs.add(new Run(kind, String.join("", words)));
		}
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

	/** What becomes of a run of words. */
	public enum Kind {

		/** In both texts. */
		STAYS,

		/** Only in the one before. */
		GOES,

		/** Only in the one after. */
		COMES

	}

	/**
	 * A run of words.
	 *
	 * @param kind what becomes of them
	 * @param text the words with the blanks between them
	 */
	public record Run(Kind kind, String text) {
	}

}
