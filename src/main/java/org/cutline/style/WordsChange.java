package org.cutline.style;

import org.cutline.style.LiveChange.Kind;
import org.cutline.vocabulary.VocabularyChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A chief's change of the desk's names or words has all captions checked again. What an
 * approved caption teaches counts from the next check of each photo on.
 */
@Component
class WordsChange {

	private final StyleRows rows;

	WordsChange(StyleRows rows) {
		this.rows = rows;
	}

	@EventListener
	void on(VocabularyChanged changed) {
		if (changed.byChief()) {
			this.rows.changed(Kind.WORDS, null, null, "");
		}
	}

}
