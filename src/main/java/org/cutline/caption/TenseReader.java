package org.cutline.caption;

import org.cutline.caption.BodyReading.Lead;
import org.cutline.caption.BodyReading.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tense of a lead sentence by its first finite verb. Relative clauses, quoted
 * and bracketed words do not count; a participle such as {@code damaged by shelling}
 * counts only where no other verb is found.
 */
final class TenseReader {

	private final Page page;

	private final Tokens tokens;

	private final boolean spanish;

	private int participle = -1;

	TenseReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
		this.spanish = page.language == CaptionLanguage.SPANISH;
	}

	Lead read(TextRange sentence) {
		if (!this.spanish && this.page.language != CaptionLanguage.ENGLISH) {
			return new Lead(sentence, Tense.NONE, null);
		}
		int from = this.tokens.at(sentence.start());
		int to = this.tokens.at(sentence.end());
		boolean clause = false;
		int depth = 0;
		for (int i = from; i < to; i++) {
			if (this.tokens.isMark(i)) {
				depth += this.tokens.is(i, "(") ? 1 : this.tokens.is(i, ")") ? -1 : 0;
				clause &= !this.tokens.is(i, ",");
			}
			else if (this.tokens.isAny(i, "who", "which", "que", "quien", "quienes")) {
				i = verbBehind(i);
			}
			else if (this.tokens.isAny(i, "whose", "where", "donde", "cuyo", "cuya")) {
				clause = true;
			}
			else if (depth <= 0 && this.tokens.isWord(i) && !this.tokens.isCapital(i)) {
				Tense tense = this.spanish ? spanish(i) : english(i);
				if (tense != null && clause) {
					clause = false;
				}
				else if (tense != null) {
					return new Lead(sentence, tense, this.tokens.range(i, i + 1));
				}
			}
		}
		return (this.participle < 0) ? new Lead(sentence, Tense.NONE, null)
				: new Lead(sentence, Tense.PAST, this.tokens.range(this.participle, this.participle + 1));
	}

	/**
	 * The last token of the verb that a relative pronoun begins: {@code who was rescued}.
	 */
	private int verbBehind(int pronoun) {
		int i = pronoun + 1;
		while (this.tokens.isAny(i, "se", "no", "le", "les", "lo", "la", "also", "is", "are", "was", "were", "has",
				"have", "had", "been", "ha", "han", "fue", "fueron", "habia", "habian", "sido", "will")) {
			i++;
		}
		return this.tokens.isWord(i) ? i : i - 1;
	}

	private @Nullable Tense english(int i) {
		if (this.tokens.is(i, "left") && (this.tokens.isAny(i - 1, ",", "from", "far") || this.tokens.is(i + 1, ","))) {
			return null;
		}
		if (this.tokens.isAny(i, "is", "are", "has", "have", "'s")) {
			return Tense.PRESENT;
		}
		if (this.tokens.is(i, "will")) {
			return Tense.FUTURE;
		}
		if (this.page.in(WordList.PAST_EN, i)) {
			return Tense.PAST;
		}
		if (this.page.in(WordList.VERB_S, i) && !isNounPlace(i)) {
			return Tense.PRESENT;
		}
		if (this.page.in(WordList.VERB_BASE, i) && isBehindPlural(i)) {
			return Tense.PRESENT;
		}
		if (this.page.in(WordList.VERB_ED, i)) {
			if (this.tokens.isAny(i + 1, "by", "in", "on", "at", "from", "with", "for", "as", "during", "to")) {
				this.participle = (this.participle < 0) ? i : this.participle;
				return null;
			}
			return isNounPlace(i) ? null : Tense.PAST;
		}
		return null;
	}

	/** Behind an article or preposition stands a noun or adjective, no verb. */
	private boolean isNounPlace(int i) {
		return this.tokens.isAny(i - 1, "the", "a", "an", "of", "in", "for", "his", "her", "their", "its", "and",
				"with", "at", "on", "to", "by", "from", "during", "two", "three", "several", "some", "many", "as");
	}

	/**
	 * {@code People walk}, {@code officers stand}, {@code A and B hold},
	 * {@code (R) speak}.
	 */
	private boolean isBehindPlural(int i) {
		String before = this.tokens.key(i - 1);
		boolean plural = this.tokens.isWord(i - 1) && !isNounPlace(i - 1)
				&& (before.endsWith("s") && before.length() > 3 || this.tokens.isAny(i - 1, "people", "police", "men",
						"women", "children", "fans", "they", "crew", "personnel", "troops", "members"));
		boolean noun = this.tokens.isAny(i + 1, "of", ",", ".");
		return !noun && (plural || this.tokens.isCapital(i - 1) || this.tokens.isAny(i - 1, ")", ","));
	}

	private @Nullable Tense spanish(int i) {
		if (this.tokens.isAny(i, "fue", "fueron", "era", "eran", "estaba", "estaban", "habia", "habian", "hizo", "dijo",
				"tuvo", "dio", "vio", "estuvo", "hicieron", "dijeron", "pudo", "puso", "vino")) {
			return Tense.PAST;
		}
		if (this.tokens.isAny(i, "es", "son", "esta", "estan", "ha", "han", "hay", "se") && !isDemonstrative(i)) {
			return this.tokens.is(i, "se") ? null : Tense.PRESENT;
		}
		String word = this.tokens.word(i);
		int length = word.length();
		if (length > 3 && word.endsWith("ó") || length > 5 && (word.endsWith("aron") || word.endsWith("ieron"))) {
			return Tense.PAST;
		}
		if (length > 4 && (word.endsWith("rá") || word.endsWith("rán"))) {
			return Tense.FUTURE;
		}
		boolean noun = this.tokens.isAny(i - 1, "el", "la", "los", "las", "un", "una", "de", "del", "su", "sus", "al",
				"en", "con", "por", "para", "y", "tras", "durante");
		return this.page.in(WordList.PRESENT_ES, i) && !noun ? Tense.PRESENT : null;
	}

	/** {@code esta semana}: the word without its accent is no verb. */
	private boolean isDemonstrative(int i) {
		return this.tokens.is(i, "esta") && !this.tokens.word(i).endsWith("á");
	}

}
