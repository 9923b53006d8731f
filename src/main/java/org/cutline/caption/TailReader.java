package org.cutline.caption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads what stands behind a name: party, age, marker, office. */
final class TailReader {

	private static final int LONGEST_BRACKET = 8;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	private final TailTitle titles;

	private final Map<Integer, PositionMarker> markers = new HashMap<>();

	TailReader(Page page, WordSense sense, List<PositionMarker> markers) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		this.titles = new TailTitle(page, sense);
		for (PositionMarker marker : markers) {
			this.markers.put(marker.range().start(), marker);
		}
	}

	/** Reads from the token after a name. */
	NameTail read(int end) {
		boolean more = this.tokens.isAny(end, ",", "(", "of", "del", "de") || this.page.isClaimed(end)
				|| this.sense.isCapital(end) || this.sense.isAny(end, WordKind.ROLE, WordKind.MOD)
				|| this.tokens.isAny(end, "left", "right");
		if (!more) {
			return new NameTail(null, -1, -1, false, false, false, end);
		}
		PositionMarker inner = inBracket(end);
		if (inner != null) {
			int close = end + 1;
			while (!this.tokens.is(close, ")")) {
				close++;
			}
			return new NameTail(inner, -1, -1, false, false, true, close + 1);
		}
		int i = bracket(end);
		boolean bracket = i > end;
		PositionMarker marker = marker(i);
		i = (marker != null) ? after(marker) : i;
		int age = age(i);
		boolean aged = age > i;
		i = age;
		if (marker == null && aged) {
			marker = marker(i);
			i = (marker != null) ? after(marker) : i;
		}
		int bracketed = bracketTitle(end);
		int from = (bracketed > 0) ? end + 1 : this.titles.from(i);
		int to = (bracketed > 0) ? bracketed - 1 : (from >= 0) ? this.titles.to(from) : -1;
		if (to <= from) {
			from = -1;
		}
		int tail = (from >= 0 && bracketed == 0) ? to : i;
		if (marker == null && from >= 0) {
			marker = marker(tail);
			tail = (marker != null) ? after(marker) : tail;
		}
		return new NameTail(marker, from, to, !this.tokens.isAny(from, "of", "de", "del"), aged, bracket, tail);
	}

	/** The marker in {@code (SPD, l)}, or null. */
	private @Nullable PositionMarker inBracket(int open) {
		if (!this.tokens.is(open, "(") || this.page.isClaimed(open)) {
			return null;
		}
		PositionMarker marker = null;
		for (int i = open + 1; i < open + LONGEST_BRACKET; i++) {
			if (this.tokens.is(i, ")")) {
				return marker;
			}
			if (i < this.tokens.size() && this.page.isClaimed(i) && marker == null) {
				marker = this.markers.get(this.tokens.start(i));
			}
		}
		return null;
	}

	private int after(PositionMarker marker) {
		return this.tokens.at(marker.range().end());
	}

	/** Skips {@code (CDU)}, {@code (D-IL)}, {@code (Real Madrid)}. */
	private int bracket(int i) {
		boolean party = this.tokens.is(i, ",") && this.tokens.isAny(i + 1, "d", "r", "i")
				&& this.tokens.isInitial(i + 1) && this.tokens.is(i + 2, "-") && this.sense.isCapital(i + 3);
		if (party) {
			int end = i + 4;
			while (this.tokens.glued(end) && (this.tokens.is(end, ".") || this.sense.isCapital(end))) {
				end++;
			}
			return end;
		}
		if (!this.tokens.is(i, "(") || this.page.isClaimed(i) || this.tokens.glued(i) && i == 0) {
			return i;
		}
		for (int k = i + 1; k < i + LONGEST_BRACKET; k++) {
			if (this.tokens.is(k, ")")) {
				return this.tokens.isWord(i + 1) ? k + 1 : i;
			}
			if (this.tokens.is(k, "(") || this.page.isClaimed(k)) {
				return i;
			}
		}
		return i;
	}

	/** The token after a bracket that holds a role, or 0. */
	private int bracketTitle(int i) {
		int end = bracket(i);
		return end > i && this.sense.anyIn(i + 1, end, WordKind.ROLE.bit) && !this.tokens.isInitial(i + 1) ? end : 0;
	}

	/** The marker at a token or behind a comma there. */
	private @Nullable PositionMarker marker(int i) {
		int at = this.tokens.is(i, ",") ? i + 1 : i;
		if (at >= this.tokens.size()) {
			return null;
		}
		PositionMarker marker = this.markers.get(this.tokens.start(at));
		return (marker != null && !marker.list()) ? marker : null;
	}

	/** Skips {@code , 25} and {@code , de 25 años}. */
	private int age(int i) {
		int k = this.tokens.is(i, ",") ? i + 1 : this.tokens.is(i, "(") ? i + 1 : i;
		if (k == i) {
			return i;
		}
		k = this.tokens.isAny(k, "aged", "age", "de") && this.tokens.isNumber(k + 1) ? k + 1 : k;
		if (this.tokens.digits(k) == 0 || this.tokens.digits(k) > 3 || this.page.isClaimed(k)) {
			return i;
		}
		k++;
		k = this.tokens.isAny(k, "anos", "jahre", "ans", "years") ? k + 1 : k;
		boolean closed = this.tokens.isAny(k, ",", ")", ";", "and", "y", "from", "of")
				|| this.tokens.is(k, ".") && this.tokens.digits(k - 1) == 2 || k >= this.tokens.size()
				|| this.page.isClaimed(k);
		return closed ? this.tokens.is(k, ")") ? k + 1 : k : i;
	}

}
