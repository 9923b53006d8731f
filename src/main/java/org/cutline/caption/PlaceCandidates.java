package org.cutline.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The places that a text names, weighed by the country beside them, by the date beside
 * them and by where they stand. The heaviest is where the picture was taken.
 */
final class PlaceCandidates {

	private static final double ENOUGH = 2.5;

	private static final int MOST = 64;

	private static final int CLAUSE = 24;

	/**
	 * A place that may be the picture's.
	 *
	 * @param at the preposition or comma before it
	 * @param parts its levels
	 * @param weight how much speaks for it
	 */
	record Candidate(int at, PlaceParts parts, double weight) {
	}

	private final Page page;

	private final Tokens tokens;

	private final CaptionLanguage language;

	private final int[] dateStarts;

	private final int[] dateEnds;

	private final int firstSentenceEnd;

	private final List<Candidate> found = new ArrayList<>();

	private @Nullable Candidate best;

	/** The token after the last city or country found, inside which nothing begins. */
	int covered;

	PlaceCandidates(Page page, List<CaptionDate> dates, int firstSentenceEnd, CaptionLanguage language) {
		this.page = page;
		this.tokens = page.tokens;
		this.language = language;
		this.firstSentenceEnd = firstSentenceEnd;
		this.dateStarts = dates.stream().mapToInt((date) -> page.tokens.at(start(date))).toArray();
		this.dateEnds = dates.stream().mapToInt((date) -> page.tokens.at(date.range().end())).toArray();
	}

	private static int start(CaptionDate date) {
		TextRange weekday = date.weekdayRange();
		return (weekday != null) ? Math.min(weekday.start(), date.range().start()) : date.range().start();
	}

	/** Weighs a place behind a preposition or a comma. */
	void weigh(int at, PlaceParts parts, double start) {
		if (parts.venue || parts.isEmpty() || isElsewhere(at)) {
			return;
		}
		boolean dated = isDated(at, parts.end);
		if (!dated && isTalk(at)) {
			return;
		}
		boolean nouns = this.language == CaptionLanguage.GERMAN || !this.language.isRead();
		if (nouns && !dated && !parts.known && parts.country == null && parts.region == null) {
			return;
		}
		double weight = start + (parts.known ? 2 : 0) + (parts.region != null ? 1.5 : 0);
		if (parts.city == null && parts.country != null) {
			boolean here = dated || this.language == CaptionLanguage.ENGLISH || this.language == CaptionLanguage.SPANISH
					|| this.language == CaptionLanguage.PORTUGUESE || this.language == CaptionLanguage.FRENCH;
			weight += here ? 0.5 : -2;
		}
		else if (parts.country != null) {
			weight += 3;
		}
		boolean first = this.tokens.start(at) < this.firstSentenceEnd;
		weight += dated ? 2.5 : 0;
		weight += first ? 1 : dated ? -1 : -3;
		weight += this.tokens.isAny(parts.end, ",", ".", "(", "") || this.tokens.newLine(parts.end) ? 0.5 : 0;
		this.covered = Math.max(this.covered, parts.end);
		keep(new Candidate(at, parts, weight));
	}

	private void keep(Candidate candidate) {
		if (this.best == null || candidate.weight() > this.best.weight()) {
			this.best = candidate;
		}
		if (this.found.size() < MOST) {
			this.found.add(candidate);
		}
	}

	/** The place with the most weight, if it is enough. */
	@Nullable Candidate best() {
		return (this.best != null && this.best.weight() >= ENOUGH) ? this.best : null;
	}

	/** Whether what is found so far names a country and weighs at least so much. */
	boolean isSure(double weight) {
		return this.best != null && this.best.parts().country != null && this.best.weight() >= weight;
	}

	/** The places found, in text order. */
	List<Candidate> all() {
		return this.found;
	}

	/** Whether a place is worth its weight alone. */
	boolean isEnough(Candidate candidate) {
		return candidate.weight() >= ENOUGH;
	}

	boolean isInFirstSentence(Candidate candidate) {
		return this.tokens.start(candidate.at()) < this.firstSentenceEnd;
	}

	/** {@code who died in}, {@code born in}: a place that is only talked about. */
	private boolean isElsewhere(int at) {
		return this.page.in(WordList.ELSEWHERE, at - 1);
	}

	/**
	 * {@code el subdelegado del Gobierno en Girona}, {@code aseguró que … en Gaza}: words
	 * about a place, none of the picture's.
	 */
	private boolean isTalk(int at) {
		boolean office = this.tokens.is(at - 1, "gobierno") && this.tokens.is(at - 2, "del") || this.tokens
			.isAny(at - 1, "embajador", "embajadora", "ambassador", "consul", "corresponsal", "correspondent");
		if (office || this.language != CaptionLanguage.SPANISH) {
			return office;
		}
		for (int k = at - 1; k > Math.max(0, at - CLAUSE) && !this.tokens.is(k, "."); k--) {
			if (this.tokens.is(k, "que") && this.tokens.isWord(k - 1) && !this.tokens.isCapital(k - 1)
					&& this.page.text.charAt(this.tokens.end(k - 1) - 1) == 'ó') {
				return true;
			}
		}
		return false;
	}

	boolean isDated(int at, int end) {
		int next = lowerBound(this.dateStarts, end);
		if (next < this.dateStarts.length && this.dateStarts[next] - end <= 3 && isBridge(end, this.dateStarts[next])) {
			return true;
		}
		int last = lowerBound(this.dateEnds, at - 1);
		return last < this.dateEnds.length && this.dateEnds[last] <= at;
	}

	private static int lowerBound(int[] sorted, int wanted) {
		int found = Arrays.binarySearch(sorted, wanted);
		return (found >= 0) ? found : -found - 1;
	}

	private boolean isBridge(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.tokens.isAny(i, ",", "on", "el", "este", "am", "seen", ".", "(", ")", "dia", "le", "em", "hoy",
					"-")) {
				return false;
			}
		}
		return true;
	}

}
