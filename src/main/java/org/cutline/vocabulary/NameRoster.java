package org.cutline.vocabulary;

import java.util.List;

import org.cutline.caption.Names;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The by-line roster and the people of the newsroom, as everybody reads and a chief edits
 * them.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF')")
public class NameRoster {

	private final NameBook book;

	private final VocabularyLog log;

	NameRoster(NameBook book, VocabularyLog log) {
		this.book = book;
		this.log = log;
	}

	/**
	 * The names of a register that hold some letters, by name.
	 * @param register the register
	 * @param letters any letters, case and accents ignored; empty for all
	 * @return those that are never to be learned included
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<KnownName> names(Register register, String letters) {
		String key = Names.key(letters);
		return this.book.all()
			.stream()
			.filter((name) -> name.register() == register && name.key().contains(key))
			.toList();
	}

	/**
	 * Says that a name is right as it is spelled here.
	 * @param register the register
	 * @param typed 4 to 200 characters
	 * @throws VocabularyRefused if it is no name
	 */
	public void add(Register register, String typed) {
		String name = Wordings.name(typed);
		confirm(register, name);
		this.log.edited("vocabulary.name-added", register.word() + ": " + name);
	}

	/**
	 * Gives a name another spelling. One that another name has already brings the two
	 * together; the old spelling counts as a slip from now on.
	 * @param register the register
	 * @param key the name
	 * @param typed its right spelling
	 * @throws VocabularyRefused if there is no such name, or the spelling is no name
	 */
	public void correct(Register register, String key, String typed) {
		KnownName wrong = require(register, key);
		String name = Wordings.name(typed);
		slip(register, key, name);
		this.log.edited("vocabulary.name-corrected", register.word() + ": " + wrong.name() + " → " + name);
	}

	/**
	 * Makes one of two spellings of a name.
	 * @param register the register
	 * @param slip the spelling that goes
	 * @param right the spelling that stays
	 * @throws VocabularyRefused if one of them is not known
	 */
	public void merge(Register register, String slip, String right) {
		correct(register, slip, require(register, right).name());
	}

	/**
	 * Shuts a name out: it is not known, and no caption teaches it again.
	 * @param register the register
	 * @param key the name
	 * @throws VocabularyRefused if there is no such name
	 */
	public void never(Register register, String key) {
		KnownName name = require(register, key);
		shutOut(register, name.name());
		this.log.edited("vocabulary.name-shut-out", register.word() + ": " + name.name());
	}

	/**
	 * Takes back what was said of a name: it stands if approved captions carry it.
	 * @param register the register
	 * @param key the name
	 * @throws VocabularyRefused if there is no such name
	 */
	public void forget(Register register, String key) {
		KnownName name = require(register, key);
		this.book.forgetRuling(register, key);
		this.log.edited("vocabulary.name-forgotten", register.word() + ": " + name.name());
	}

	/** Writes a name down as right, without a word in the log. */
	void confirm(Register register, String name) {
		String key = Names.key(name);
		this.book.rule(register, key, "ADDED", key, name);
		this.book.retarget(register, key, key, name);
	}

	/** Writes a slip of a name down, without a word in the log. */
	void slip(Register register, String wrongKey, String name) {
		String key = Names.key(name);
		confirm(register, name);
		if (!key.equals(wrongKey)) {
			this.book.rule(register, wrongKey, "CORRECTED", key, name);
			this.book.retarget(register, wrongKey, key, name);
		}
	}

	/** Writes a name down as shut out, without a word in the log. */
	void shutOut(Register register, String name) {
		String key = Names.key(name);
		this.book.rule(register, key, "NEVER", key, name);
		this.book.shutOutSlips(register, key);
	}

	/** Every name of both registers. */
	List<KnownName> all() {
		return this.book.all();
	}

	List<NameBook.Correction> corrections() {
		return this.book.corrections();
	}

	private KnownName require(Register register, String key) {
		return this.book.find(register, key).orElseThrow(() -> new VocabularyRefused(Reason.UNKNOWN));
	}

}
