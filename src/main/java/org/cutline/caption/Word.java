package org.cutline.caption;

/** What the lexicon knows of one folded word; a text looks each of its words up once. */
final class Word {

	/** A word that no list has. */
	static final Word UNKNOWN = new Word();

	/** The lists that have it, by {@link WordList#bit()}. */
	long lists;

	/** The phrase lists in which a phrase begins with it, a bit for each. */
	int phrases;

	/** What it may be where persons are told of: bits of {@link WordKind}. */
	int kinds;

	/** Whether it is a side, a row or a rank of a position marker. */
	boolean position;

	/** 1 to 12 where it is a month, else 0. */
	int month;

	/** 1 for Monday to 7 where it is a weekday, else 0. */
	int weekday;

}
