package org.cutline.caption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/** The words of position markers, as {@code caption/positions.tsv} lists them. */
final class PositionWords {

	private static final Set<String> RANKS = Set.of("two", "three", "four", "five", "six", "seven");

	private final Vocabulary vocabulary;

	private final Map<String, Side> sides = new HashMap<>();

	private final Map<String, Row> rows = new HashMap<>();

	private final Map<String, Integer> ranks = new HashMap<>();

	private final Set<String> clocks = new HashSet<>();

	private final Set<String> others = new HashSet<>();

	private final Set<String> absent = new HashSet<>();

	PositionWords(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Adds the words of a kind, parted by |. */
	void add(String kind, String words) {
		for (String word : words.split("\\|")) {
			String folded = Folding.fold(word);
			this.vocabulary.learn(folded).position = true;
			switch (kind) {
				case "left" -> this.sides.put(folded, Side.LEFT);
				case "right" -> this.sides.put(folded, Side.RIGHT);
				case "center" -> this.sides.put(folded, Side.CENTER);
				case "top" -> this.rows.put(folded, Row.TOP);
				case "bottom" -> this.rows.put(folded, Row.BOTTOM);
				case "front" -> this.rows.put(folded, Row.FRONT);
				case "back" -> this.rows.put(folded, Row.BACK);
				case "clock" -> this.clocks.add(folded);
				case "absent" -> this.absent.add(folded);
				case "other" -> this.others.add(folded);
				default -> rank(kind, folded);
			}
		}
	}

	private void rank(String kind, String folded) {
		if (!RANKS.contains(kind)) {
			throw new IllegalArgumentException("No kind of position words: " + kind);
		}
		int rank = switch (kind) {
			case "two" -> 2;
			case "three" -> 3;
			case "four" -> 4;
			case "five" -> 5;
			case "six" -> 6;
			default -> 7;
		};
		this.ranks.put(folded, rank);
	}

	@Nullable Side side(String folded) {
		return this.sides.get(folded);
	}

	Row row(String folded) {
		return this.rows.getOrDefault(folded, Row.NONE);
	}

	/** 2 for {@code second}; 1 for a word that is no rank. */
	int rank(String folded) {
		return this.ranks.getOrDefault(folded, 1);
	}

	boolean clock(String folded) {
		return this.clocks.contains(folded);
	}

	boolean other(String folded) {
		return this.others.contains(folded);
	}

	/** Whether folded words say that somebody is not in the frame. */
	boolean absent(String words) {
		return this.absent.contains(words);
	}

}
