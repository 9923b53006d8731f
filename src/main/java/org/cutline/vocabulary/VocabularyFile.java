package org.cutline.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.cutline.caption.Names;
import org.cutline.vocabulary.KnownName.Standing;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The vocabulary as a file: one entry a line, kind, tab, word, and for some kinds a tab
 * and what the word needs. The kinds are those of {@link WordKind} ({@code country} needs
 * its code), {@code byline} and {@code person}, {@code never-byline} and
 * {@code never-person}, {@code slip-byline} and {@code slip-person} (which need the right
 * spelling).
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF')")
public class VocabularyFile {

	private static final int MOST_LINES = 50_000;

	private final NameRoster roster;

	private final DeskWordList words;

	private final VocabularyLog log;

	VocabularyFile(NameRoster roster, DeskWordList words, VocabularyLog log) {
		this.roster = roster;
		this.words = words;
		this.log = log;
	}

	/** All of it, as {@link #read} takes it. */
	@PreAuthorize("hasRole('CHIEF')")
	@Transactional(readOnly = true)
	public String write() {
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		this.words.words("")
			.forEach((word) -> lines
				.add(word.kind().code() + "\t" + word.word() + ((word.code() != null) ? "\t" + word.code() : "")));
		this.roster.all()
			.forEach((name) -> lines.add(((name.standing() == Standing.NEVER) ? "never-" : "") + name.register().word()
					+ "\t" + name.name()));
		this.roster.corrections()
			.forEach((slip) -> lines
				.add("slip-" + slip.register().word() + "\t" + slip.wrongKey() + "\t" + slip.name()));
		return lines.toString();
	}

	/**
	 * Adds what a file holds; what is there already stays. A file with one bad line adds
	 * nothing.
	 * @param text lines, blank ones and those that begin with {@code #} ignored
	 * @return how many entries it holds
	 * @throws VocabularyRefused that names the first bad line
	 */
	public int read(String text) {
		List<String> lines = text.lines().toList();
		if (lines.size() > MOST_LINES) {
			throw new VocabularyRefused(Reason.TOO_LONG);
		}
		int taken = 0;
		for (int at = 0; at < lines.size(); at++) {
			String line = lines.get(at);
			if (!line.isBlank() && !line.startsWith("#")) {
				try {
					take(List.of(line.split("\t", -1)));
				}
				catch (VocabularyRefused ex) {
					throw ex.inLine(at + 1);
				}
				taken++;
			}
		}
		this.log.edited("vocabulary.imported", taken + " entries");
		return taken;
	}

	private void take(List<String> columns) {
		List<String> cells = new ArrayList<>(columns);
		String kind = cells.removeFirst().strip().toLowerCase(Locale.ROOT);
		String word = cells.isEmpty() ? "" : cells.removeFirst();
		String more = cells.isEmpty() ? "" : cells.removeFirst();
		for (Register register : Register.values()) {
			if (kind.equals(register.word())) {
				this.roster.confirm(register, Wordings.name(word));
				return;
			}
			if (kind.equals("never-" + register.word())) {
				this.roster.shutOut(register, Wordings.name(word));
				return;
			}
			if (kind.equals("slip-" + register.word())) {
				this.roster.slip(register, Names.key(Wordings.name(word)), Wordings.name(more));
				return;
			}
		}
		for (WordKind each : WordKind.values()) {
			if (kind.equals(each.code())) {
				this.words.put(each, word, more);
				return;
			}
		}
		throw new VocabularyRefused(Reason.LINE_NOT_VALID);
	}

}
