package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** What the fields of a photo say of the kind of picture it is. */
final class SourceWords {

	private static final List<FactField> FIELDS = List.of(FactField.CREDIT_LINE, FactField.JOB_TITLE, FactField.SOURCE,
			FactField.INSTRUCTIONS);

	private static final List<String> HANDOUT = List.of("HANDOUT", "HO", "HOGP", "HONS");

	private SourceWords() {
	}

	/** Whether a field has the word: POOL, or HANDOUT and its short forms. */
	static boolean says(FileFacts facts, Qualifier.Kind kind) {
		for (FactField field : FIELDS) {
			for (String value : facts.all(field)) {
				if (says(value, kind)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean says(String value, Qualifier.Kind kind) {
		if (kind != Qualifier.Kind.HANDOUT) {
			return hasWord(value, kind.word());
		}
		for (String word : HANDOUT) {
			if (hasWord(value, word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a text has a word, case not counting. */
	private static boolean hasWord(String text, String word) {
		for (int at = 0; at + word.length() <= text.length(); at++) {
			if (text.regionMatches(true, at, word, 0, word.length()) && !isLetter(text, at - 1)
					&& !isLetter(text, at + word.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLetter(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	/** Where one more qualifier goes into a printed credit line. */
	static int insertion(CreditLine line) {
		boolean nameFirst = line.form() == CreditForm.NAME_FIRST || line.form() == CreditForm.BRACKET
				|| line.form() == CreditForm.PHOTO_BY || line.form() == CreditForm.LABEL;
		CreditLine.Part byline = line.byline();
		CreditLine.Part agency = line.agency();
		if (byline != null && agency != null && agency.range().start() > byline.range().end()
				&& line.text()
					.substring(byline.range().end() - line.range().start(),
							agency.range().start() - line.range().start())
					.contains("(")) {
			return agency.range().end();
		}
		if (nameFirst && byline != null) {
			return byline.range().end();
		}
		return line.range().end() - (line.text().endsWith(")") ? 1 : 0);
	}

}
