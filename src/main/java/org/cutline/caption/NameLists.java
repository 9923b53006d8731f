package org.cutline.caption;

import java.util.List;

import org.cutline.caption.NameSpan.Verdict;

/** Names in a row: one known person makes persons of its neighbours. */
final class NameLists {

	private static final int WIDEST = 10;

	private final Tokens tokens;

	private final WordSense sense;

	NameLists(Tokens tokens, WordSense sense) {
		this.tokens = tokens;
		this.sense = sense;
	}

	/** Makes up the mind about those who are perhaps persons. */
	void settle(List<NameSpan> spans) {
		for (int i = 1; i < spans.size(); i++) {
			spread(spans.get(i - 1), spans.get(i));
		}
		for (int i = spans.size() - 1; i > 0; i--) {
			spread(spans.get(i), spans.get(i - 1), spans.get(i - 1), spans.get(i));
		}
		surnames(spans);
	}

	private void spread(NameSpan sure, NameSpan other) {
		spread(sure, other, sure, other);
	}

	private void spread(NameSpan sure, NameSpan other, NameSpan first, NameSpan second) {
		boolean inside = other.run >= sure.title && other.to <= sure.from;
		if (sure.is(Verdict.YES) && other.is(Verdict.PERHAPS) && !inside && joined(first, second)) {
			boolean fits = other.words > 1 || this.sense.isAny(other.from, WordKind.GIVEN, WordKind.MAYGIVEN)
					|| sure.words == 1 || this.sense.isAny(other.from, WordKind.MONO, WordKind.FAMILY);
			other.verdict = fits ? Verdict.YES : Verdict.PERHAPS;
		}
	}

	/** Whether nothing but commas, {@code and} and words of kin part two names. */
	private boolean joined(NameSpan first, NameSpan second) {
		int from = Math.min(first.tail.titled() ? first.tail.end() : bare(first), second.run);
		if (second.run - from > WIDEST || from == second.run) {
			return false;
		}
		for (int i = from; i < second.run; i++) {
			boolean link = this.tokens.isAny(i, ",", ";", "and", "y", "e", "und", "et", "&", "his", "her", "their",
					"su", "sus", "the", "with", "con", "mit") || this.sense.isOffice(i)
					|| this.sense.isAny(i, WordKind.KIN, WordKind.MOD);
			if (!link || this.tokens.newLine(i)) {
				return false;
			}
		}
		return true;
	}

	/** Whether {@code and} joins two names. */
	boolean and(NameSpan first, NameSpan second) {
		if (!joined(first, second)) {
			return false;
		}
		for (int i = bare(first); i < second.run; i++) {
			if (this.tokens.isAny(i, "and", "y", "e", "und", "et")) {
				return true;
			}
		}
		return false;
	}

	private int bare(NameSpan span) {
		return Math.max(span.to, span.tail.end());
	}

	/** {@code Russell, Sainz, Verstappen y Pérez}: a row of single names. */
	private void surnames(List<NameSpan> spans) {
		int from = 0;
		while (from < spans.size()) {
			int to = from + 1;
			int known = score(spans.get(from));
			while (to < spans.size() && spans.get(to).words == 1 && !spans.get(to).is(Verdict.NO)
					&& joined(spans.get(to - 1), spans.get(to))) {
				known += score(spans.get(to));
				to++;
			}
			if (to - from > 2 && known > 1 && spans.get(from).words == 1) {
				spans.subList(from, to)
					.forEach((span) -> span.verdict = span.is(Verdict.NO) ? Verdict.NO : Verdict.YES);
			}
			from = to;
		}
	}

	private int score(NameSpan span) {
		boolean name = this.sense.isAny(span.from, WordKind.MONO, WordKind.FAMILY)
				|| this.sense.isAny(span.from, WordKind.GIVEN, WordKind.MAYFAMILY);
		return name && span.words == 1 ? 1 : 0;
	}

	/** Numbers the names of a list: {@code From left, A, B and C}. */
	void number(List<NameSpan> found, List<PositionMarker> markers) {
		int at = 0;
		for (PositionMarker marker : markers) {
			if (!marker.list()) {
				continue;
			}
			while (at < found.size() && this.tokens.start(found.get(at).from) < marker.range().end()) {
				at++;
			}
			for (int order = 1; at < found.size(); at++, order++) {
				NameSpan span = found.get(at);
				if (order > 1 && !goesOn(found.get(at - 1), span)) {
					break;
				}
				span.order = order;
			}
		}
	}

	private boolean goesOn(NameSpan first, NameSpan second) {
		return second.title - first.tail.end() <= WIDEST && joinedLoosely(first, second);
	}

	private boolean joinedLoosely(NameSpan first, NameSpan second) {
		for (int i = first.to; i < second.title; i++) {
			if (this.tokens.is(i, ".") && !this.tokens.isInitial(i - 1)
					|| this.sense.isDoing(i) && !this.sense.isAny(i, WordKind.MOD, WordKind.ROLE)) {
				return false;
			}
		}
		return true;
	}

}
