package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** What the fields of a photo say of the kind of picture it is. */
final class SourceWords {

	private static final List<FactField> FIELDS = List.of(FactField.CREDIT_LINE, FactField.JOB_TITLE, FactField.SOURCE,
			FactField.INSTRUCTIONS);

	private static final Set<String> HANDOUT = Set.of("HANDOUT", "HO", "HOGP", "HONS");

	private SourceWords() {
	}

	/** Whether a field has the word: POOL, or HANDOUT and its short forms. */
	static boolean says(FileFacts facts, Qualifier.Kind kind) {
		Set<String> wanted = (kind == Qualifier.Kind.HANDOUT) ? HANDOUT : Set.of(kind.word());
		for (FactField field : FIELDS) {
			for (String value : facts.all(field)) {
				for (String word : value.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
					if (wanted.contains(word)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Where one more qualifier goes into a printed credit line. */
	static int insertion(CreditLine line) {
		boolean nameFirst = line.form() == CreditForm.NAME_FIRST || line.form() == CreditForm.BRACKET
				|| line.form() == CreditForm.PHOTO_BY || line.form() == CreditForm.LABEL;
		CreditLine.Part byline = line.byline();
		if (nameFirst && byline != null) {
			return byline.range().end();
		}
		return line.range().end() - (line.text().endsWith(")") ? 1 : 0);
	}

}
