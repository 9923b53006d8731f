package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the credit lines of a caption: in brackets, behind a label, or as names and
 * agencies joined by slashes and {@code via}.
 */
final class CreditFinder {

	private static final int LONGEST_BRACKET = 48;

	private static final int MOST_LABEL_TOKENS = 12;

	private final Page page;

	private final Tokens tokens;

	private final Lexicon lexicon;

	private final CreditEdges edges;

	CreditFinder(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.lexicon = page.lexicon;
		this.edges = new CreditEdges(page);
	}

	List<CreditSpan> find() {
		List<CreditSpan> spans = new ArrayList<>();
		int bound = 0;
		int i = 0;
		while (i < this.tokens.size()) {
			CreditSpan span = at(i, bound);
			if (span != null && span.to() > i) {
				spans.add(span);
				bound = span.to();
				i = bound;
			}
			else {
				i++;
			}
		}
		return spans;
	}

	private @Nullable CreditSpan at(int i, int bound) {
		if (this.tokens.is(i, "(") || this.tokens.is(i, "[")) {
			return bracket(i, bound);
		}
		CreditSpan labelled = label(i);
		if (labelled != null) {
			return labelled;
		}
		Phrases.Match<Agency> agency = this.lexicon.agencies.at(this.tokens, i);
		return (agency != null) ? anchored(i, agency.end(), bound) : null;
	}

	private @Nullable CreditSpan bracket(int open, int bound) {
		int close = open + 1;
		while (close < this.tokens.size() && close - open < LONGEST_BRACKET && !isClose(close)) {
			if (this.tokens.is(close, "(") || this.tokens.newLine(close)) {
				break;
			}
			close++;
		}
		int end = isClose(close) ? close + 1 : close;
		int from = skipLabels(open + 1, close);
		boolean labelled = from > open + 1 && close > from;
		if (!labelled && !isCreditContent(open + 1, close, end)) {
			return null;
		}
		CreditForm form = labelled && this.lexicon.labels.at(this.tokens, open + 1) != null ? CreditForm.PHOTO_BY
				: CreditForm.BRACKET;
		if (labelled && !this.tokens.is(from - 1, "by") && !this.tokens.is(from - 1, "por")) {
			form = CreditForm.LABEL;
		}
		int begin = labelled ? open : nameBefore(open, close, bound);
		return new CreditSpan(begin, end, (begin < open) ? begin : from, close, form);
	}

	private boolean isClose(int i) {
		return this.tokens.is(i, ")") || this.tokens.is(i, "]");
	}

	private boolean isCreditContent(int from, int close, int end) {
		boolean agency = false;
		boolean separator = false;
		int names = 0;
		for (int i = from; i < close; i++) {
			boolean starts = i == from || isSeparator(i - 1);
			Phrases.Match<Agency> match = starts ? this.lexicon.agencies.at(this.tokens, i, close) : null;
			if (match != null && (match.end() == close || isSeparator(match.end()) || this.tokens.is(match.end(), ":")
					|| this.tokens.is(match.end() + 1, ":")
							&& this.lexicon.labels.at(this.tokens, match.end()) != null)) {
				agency = true;
				i = match.end() - 1;
			}
			else if (starts && this.page.isNamePart(i)) {
				names++;
			}
			separator |= i < close && (this.tokens.is(i, "/") || this.tokens.is(i, "|") || this.page.isVia(i));
		}
		if (agency) {
			return separator || names > 0 || this.edges.isTail(end);
		}
		return separator && names > 1 && this.tokens.is(end - 1, ")") && this.edges.isTail(end) && close - from > 3;
	}

	private boolean isSeparator(int i) {
		return this.tokens.is(i, "/") || this.tokens.is(i, "|") || this.tokens.is(i, ",") || this.page.isVia(i)
				|| (this.tokens.is(i, "-") && !this.tokens.glued(i));
	}

	/** A name that stands before a bracket which holds only agencies. */
	private int nameBefore(int open, int close, int bound) {
		if (open == 0 || this.tokens.newLine(open) || new CreditParts(this.page, open + 1, close).hasName()) {
			return open;
		}
		int from = this.edges.nameBefore(open, bound);
		boolean sentenceBefore = from > 0
				&& (this.tokens.isAny(from - 1, ".", "!", "?", ")") || this.tokens.newLine(from));
		int length = open - from;
		return (sentenceBefore && length >= 2 && length <= 6) ? from : open;
	}

	/** Skips labels, colons and copyright signs. */
	private int skipLabels(int from, int limit) {
		int i = from;
		while (i < limit) {
			Phrases.Match<Lexicon.Label> match = this.lexicon.labels.at(this.tokens, i, limit);
			if (this.tokens.is(i, "©")) {
				i++;
			}
			else if (match != null && isLabel(match, i)) {
				boolean more = this.tokens.isAny(match.end(), ":", "/") || isArticleAt(match);
				i = match.end() + (more ? 1 : 0);
			}
			else {
				break;
			}
		}
		return i;
	}

	private boolean isLabel(Phrases.Match<Lexicon.Label> match, int i) {
		int end = match.end();
		if (!this.tokens.isCapital(i)) {
			return false;
		}
		return switch (match.value()) {
			case SHOULD -> true;
			case BY -> this.page.isNamePart(end) || this.tokens.is(end, ":")
					|| isArticleAt(match) && this.lexicon.agencies.at(this.tokens, end + 1) != null;
			case COLON -> this.tokens.is(end, ":") || isNameAndHouse(end)
					|| (this.tokens.is(end, "/") && this.lexicon.agencies.at(this.tokens, end + 1) != null)
					|| (this.tokens.gap(end) == Tokens.Gap.NONE && this.tokens.isCapital(end)) || isColonLabel(end);
		};
	}

	/** {@code Photo ANA PRIETO LA VOIX DU NORD}. */
	private boolean isNameAndHouse(int from) {
		int i = from;
		while (i - from < 5 && this.page.isNamePart(i)) {
			i++;
			Phrases.Match<Agency> house = (i - from >= 2) ? this.lexicon.agencies.at(this.tokens, i) : null;
			if (house != null && this.edges.isTail(house.end())) {
				return true;
			}
		}
		return false;
	}

	/** {@code Foto de la Agencia EFE}. */
	private boolean isArticleAt(Phrases.Match<Lexicon.Label> match) {
		return match.value() == Lexicon.Label.BY && this.tokens.isAny(match.end(), "la", "el", "der")
				&& !this.tokens.isCapital(match.end());
	}

	/**
	 * A label with its colon behind another: {@code © dpa Foto:},
	 * {@code Mandatory Credit: Photo by}.
	 */
	private boolean isColonLabel(int i) {
		Phrases.Match<Lexicon.Label> next = this.lexicon.labels.at(this.tokens, i);
		return next != null && this.tokens.is(next.end(), ":");
	}

	private @Nullable CreditSpan label(int i) {
		int from = skipLabels(i, Math.min(i + MOST_LABEL_TOKENS, this.tokens.size()));
		if (from == i || this.tokens.newLine(from) || from >= this.tokens.size()) {
			return null;
		}
		int to = this.edges.endOfCredit(from);
		if (to == from) {
			return null;
		}
		CreditParts parts = new CreditParts(this.page, from, to);
		boolean copyright = this.tokens.is(i, "©");
		boolean shown = this.tokens.is(to, ",") && this.tokens.is(to + 1, "en") && this.tokens.is(to + 2, "la")
				&& this.tokens.is(to + 3, "que") && parts.isName();
		boolean good = shown || parts.hasAgency() || (parts.hasName() && !copyright && this.edges.isTail(to));
		if (!good) {
			return null;
		}
		int begin = (i > 0 && this.tokens.is(i - 1, "/")) ? i - 1 : i;
		CreditForm form = this.tokens.is(from - 1, "by") ? CreditForm.PHOTO_BY : CreditForm.LABEL;
		Phrases.Match<Agency> behind = (this.tokens.is(to, "(") && !parts.hasAgency())
				? this.lexicon.agencies.at(this.tokens, to + 1) : null;
		return (behind != null && isClose(behind.end()))
				? new CreditSpan(begin, behind.end() + 1, from, behind.end(), form)
				: new CreditSpan(begin, to, from, to, form);
	}

	private @Nullable CreditSpan anchored(int i, int end, int bound) {
		boolean slashAfter = this.tokens.is(end, "/") || this.tokens.is(end, "|");
		boolean viaAfter = this.page.isVia(end) && this.lexicon.agencies.at(this.tokens, end + 1) != null;
		boolean joined = i > bound && (this.tokens.isAny(i - 1, "/", "|") || this.page.isVia(i - 1));
		if (joined) {
			int from = this.edges.nameOnly(this.edges.startOfCredit(i - 1, bound), i - 1);
			if (from < i - 1) {
				int to = this.edges.endOfCredit(from, i);
				Phrases.Match<Lexicon.Label> label = this.lexicon.labels.at(this.tokens, from, i - 1);
				boolean bare = label != null && label.end() - from == 1 && this.tokens.isCapital(label.end())
						&& this.tokens.isCapital(label.end() + 1);
				CreditForm form = this.page.isVia(i - 1) ? CreditForm.VIA : CreditForm.NAME_FIRST;
				return bare ? new CreditSpan(from, to, from + 1, to, CreditForm.LABEL)
						: new CreditSpan(from, to, from, to, form);
			}
			if (this.tokens.isAny(i - 1, "|", "/") && !slashAfter && this.edges.isTail(end)) {
				return new CreditSpan(i - 1, end, i, end, CreditForm.SLASH);
			}
		}
		if (slashAfter && this.tokens.is(i - 1, "-") && !this.tokens.glued(i - 1)) {
			int to = this.edges.endOfCredit(i, end);
			int from = this.edges.nameBefore(i - 1, bound);
			if (i - 1 - from >= 2 && !new CreditParts(this.page, i, to).hasName()) {
				return new CreditSpan(from, to, from, to, CreditForm.NAME_FIRST);
			}
		}
		if (slashAfter || viaAfter) {
			int to = this.edges.endOfCredit(i, end);
			return (to > end) ? new CreditSpan(i, to, i, to, CreditForm.SLASH) : null;
		}
		CreditSpan apart = this.edges.isTail(end) ? nameApart(i, end, bound) : null;
		if (apart != null) {
			return apart;
		}
		int named = this.edges.standsAlone(i) ? this.edges.nameBehind(end) : end;
		if (named > end) {
			return new CreditSpan(i, named, i, named, CreditForm.SLASH);
		}
		return this.edges.isTail(end) && this.edges.standsAlone(i) ? new CreditSpan(i, end, i, end, CreditForm.SLASH)
				: null;
	}

	/**
	 * A name behind a stop and before the agency that ends the text, with a comma, a dash
	 * or nothing between: {@code Ana Prieto, AP}, {@code Ana Prieto for The Tide}.
	 */
	private @Nullable CreditSpan nameApart(int i, int end, int bound) {
		boolean joint = this.tokens.isAny(i - 1, ",", "for") || this.tokens.is(i - 1, "-") && !this.tokens.glued(i - 1);
		int right = joint ? i - 1 : i;
		int from = this.edges.nameBefore(right, bound);
		int length = right - from;
		boolean stop = from > 0 && (this.tokens.isAny(from - 1, ".", "!", "?", ")", "\"") || this.tokens.newLine(from));
		boolean name = stop && length >= 2 && length <= 5 && this.tokens.gap(i) != Tokens.Gap.NONE
				&& !this.tokens.newLine(i) && new CreditParts(this.page, from, right).isName();
		return name ? new CreditSpan(from, end, from, end, CreditForm.NAME_FIRST) : null;
	}

}
