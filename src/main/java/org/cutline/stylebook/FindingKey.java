package org.cutline.stylebook;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cutline.caption.Names;
import org.cutline.caption.TextRange;

/**
 * What makes a finding the same finding after other words of its caption have changed:
 * the rule's sentence, and the words it is about. A warning that an editor has overruled
 * is remembered by it.
 *
 * @param value the key, at most 200 characters, such as {@code people.shown yokomori}
 */
public record FindingKey(String value) {

	/** A finding about more than this is about the caption as a whole. */
	private static final int WORDS = 80;

	private static final int LONGEST = 200;

	public FindingKey {
		if (value.isBlank() || value.length() > LONGEST) {
			throw new IllegalArgumentException("No key of a finding: " + value);
		}
	}

	static FindingKey of(Finding finding, String text) {
		String about = about(finding, text);
		String key = (finding.message().key() + " " + about).strip();
		return new FindingKey((key.length() <= LONGEST) ? key : key.substring(0, LONGEST));
	}

	private static String about(Finding finding, String text) {
		TextRange range = finding.range();
		if (range == null) {
			return finding.message()
				.arguments()
				.stream()
				.filter((argument) -> !argument.chars().allMatch(Character::isDigit))
				.map(FindingKey::folded)
				.collect(Collectors.joining(" "));
		}
		boolean whole = range.length() > WORDS || range.end() > text.length();
		return whole ? "" : folded(range.in(text));
	}

	/** Letters without case and accents; marks where there is no letter. */
	private static String folded(String words) {
		String letters = Names.key(words);
		return letters.isEmpty() ? words.strip().toLowerCase(Locale.ROOT) : letters;
	}

	/** The rule that the finding is of. */
	public boolean isOf(String ruleId) {
		String sentence = this.value.split(" ", 2)[0];
		return Objects.equals(sentence, ruleId) || sentence.startsWith(ruleId + ".");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
