package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.jspecify.annotations.Nullable;

/** Finds the position markers: {@code (2-R)}, {@code , left,}, {@code From left are}. */
final class MarkerReader {

	private static final int LONGEST_BRACKET = 14;

	private final Page page;

	private final Tokens tokens;

	private final MarkerSides sides;

	private final BareMarkers bare;

	private final List<PositionMarker> found = new ArrayList<>();

	MarkerReader(Page page, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.sides = new MarkerSides(page, language);
		this.bare = new BareMarkers(page, this.sides);
	}

	List<PositionMarker> read() {
		int i = 0;
		while (i < this.tokens.size()) {
			PositionMarker marker = this.page.isClaimed(i) ? null
					: this.tokens.is(i, "(") ? bracket(i) : this.bare.at(i);
			if (marker != null) {
				int end = this.tokens.at(marker.range().end());
				this.found.add(marker);
				this.page.claim(this.tokens.at(marker.range().start()), end);
				i = Math.max(end, i + 1);
			}
			else {
				i++;
			}
		}
		return this.found;
	}

	private @Nullable PositionMarker bracket(int open) {
		int close = open + 1;
		int limit = Math.min(this.tokens.size(), open + LONGEST_BRACKET);
		while (close < limit && !this.tokens.is(close, ")")) {
			if (this.tokens.is(close, "(")) {
				return null;
			}
			close++;
		}
		if (close >= limit || close == open + 1) {
			return null;
		}
		if (this.page.lexicon.positions.absent(Folding.fold(this.tokens.words(open + 1, close)).strip())) {
			return marker(open, close + 1, Side.ABSENT, 0, Row.NONE);
		}
		PositionMarker all = inside(open + 1, close, open, close + 1);
		return (all != null) ? all : behindParty(open, close);
	}

	/**
	 * {@code (left, in blue)} and {@code (l, SPD)} as a whole; of {@code (SPD, l)} the
	 * part that is a position.
	 */
	private @Nullable PositionMarker behindParty(int open, int close) {
		for (int i = open + 1; i < close; i++) {
			if (this.tokens.isAny(i, ",", ";", "/")) {
				boolean before = this.tokens.isCaps(open + 1) && !this.tokens.isInitial(open + 1);
				int from = before ? i + 1 : open;
				int to = before ? close : close + 1;
				PositionMarker last = inside(i + 1, close, from, to);
				return (last != null) ? last : inside(open + 1, i, open, to);
			}
		}
		return null;
	}

	/** A marker whose words are all words of position, or null. */
	private @Nullable PositionMarker inside(int first, int last, int from, int to) {
		Side side = null;
		Row row = Row.NONE;
		int rank = 1;
		boolean listing = false;
		PositionWords words = this.page.lexicon.positions;
		for (int i = first; i < last; i++) {
			String key = this.tokens.key(i);
			Side here = this.sides.at(i, last - first);
			Row level = words.row(key);
			if (this.tokens.isNumber(i) && this.tokens.number(i) < 20 && this.tokens.number(i) > 0) {
				rank = this.tokens.number(i);
			}
			else if (words.clock(key)) {
				side = Side.LIST_CLOCKWISE;
			}
			else if (here != null) {
				listing |= side != null && side != here && side != Side.LIST_CLOCKWISE && side != Side.CENTER
						&& here != Side.CENTER;
				rank = (side == Side.CENTER || here == Side.CENTER && side != null) ? 2 : rank;
				side = (side != null && side != Side.CENTER) ? side : here;
			}
			else if (level != Row.NONE) {
				row = level;
			}
			else if (!words.other(key) && !this.tokens.isMark(i) && words.rank(key) == 1) {
				return null;
			}
			rank = Math.max(rank, words.rank(key));
		}
		if (side == null && row == Row.NONE || this.tokens.isMark(first) && !this.tokens.is(first, "-")) {
			return null;
		}
		boolean opens = this.tokens.isAny(first, "from", "v", "von", "de", "desde") && rank == 1;
		boolean list = side == Side.LIST_CLOCKWISE || listing || opens;
		Side said = (side == null) ? Side.ROW : list ? MarkerSides.list(side) : side;
		return marker(from, to, said, (side == null || list) ? 0 : rank, row);
	}

	private PositionMarker marker(int from, int to, Side side, int rank, Row row) {
		TextRange range = this.tokens.range(from, to);
		return new PositionMarker(range, range.in(this.page.text), side, (side == Side.CENTER) ? 0 : rank, row);
	}

}
