package org.cutline.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.caption.Names;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's own agencies, offices, places and small words. */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF')")
public class DeskWordList {

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

	private final WordRows rows;

	private final VocabularyLog log;

	DeskWordList(WordRows rows, VocabularyLog log) {
		this.rows = rows;
		this.log = log;
	}

	/**
	 * The words that hold some letters, by kind and word.
	 * @param letters any letters, case and accents ignored; empty for all
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<DeskWord> words(String letters) {
		String key = Names.key(letters);
		return this.rows.all().stream().filter((word) -> Names.key(word.word()).contains(key)).toList();
	}

	/**
	 * Adds a word.
	 * @param kind what it is
	 * @param typed the word as it is printed
	 * @param code the country's code, needed for countries only
	 * @throws VocabularyRefused if it is no word, there already, or lacks its code
	 */
	public void add(WordKind kind, String typed, @Nullable String code) {
		if (!put(kind, typed, code)) {
			throw new VocabularyRefused(Reason.THERE_ALREADY);
		}
		this.log.edited("vocabulary.word-added", kind.code() + ": " + typed.strip());
	}

	/**
	 * Takes a word out.
	 * @param id the word
	 * @throws VocabularyRefused if there is no such word
	 */
	public void remove(long id) {
		DeskWord word = this.rows.find(id).orElseThrow(() -> new VocabularyRefused(Reason.UNKNOWN));
		this.rows.remove(id);
		this.log.edited("vocabulary.word-removed", word.kind().code() + ": " + word.word());
	}

	/**
	 * Writes a word down, without a word in the log.
	 * @return false if it is there already
	 */
	boolean put(WordKind kind, String typed, @Nullable String code) {
		String word = Wordings.word(typed);
		String country = (kind == WordKind.COUNTRY) ? country(code) : null;
		boolean fresh = !this.rows.has(kind, word);
		if (fresh) {
			this.rows.add(kind, word, country);
		}
		return fresh;
	}

	private static String country(@Nullable String code) {
		String country = (code != null) ? code.strip().toUpperCase(Locale.ROOT) : "";
		if (!COUNTRIES.contains(country)) {
			throw new VocabularyRefused(Reason.CODE_NOT_VALID);
		}
		return country;
	}

}
