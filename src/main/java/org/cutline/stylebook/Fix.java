package org.cutline.stylebook;

import java.util.Comparator;
import java.util.List;

/** A change that does away with a finding. */
public sealed interface Fix {

	/** What the change does, in a few words. */
	Message label();

	/** Whether it may be applied to many photos at once without a look at each. */
	boolean certain();

	/** What will stand there afterwards: the new text or the new value of the field. */
	String preview(String captionText);

	/**
	 * A change of the caption.
	 *
	 * @param label what it does
	 * @param edits the edits, which do not overlap
	 * @param certain whether it needs no look
	 */
	record TextFix(Message label, List<TextEdit> edits, boolean certain) implements Fix {

		public TextFix {
			edits = edits.stream().sorted(Comparator.comparing(TextEdit::range)).toList();
		}

		@Override
		public String preview(String captionText) {
			return applyTo(captionText);
		}

		/** The text with all edits made. */
		public String applyTo(String text) {
			StringBuilder changed = new StringBuilder(text.length() + 32);
			int from = 0;
			for (TextEdit edit : this.edits) {
				changed.append(text, from, edit.range().start()).append(edit.replacement());
				from = edit.range().end();
			}
			return changed.append(text, from, text.length()).toString();
		}

	}

	/**
	 * A change of a field of the photo.
	 *
	 * @param label what it does
	 * @param field the field
	 * @param newValue the value it gets
	 * @param certain whether it needs no look
	 */
	record FieldFix(Message label, FactField field, String newValue, boolean certain) implements Fix {

		/** The field's id, such as {@code creditLine}. */
		public String fieldId() {
			return this.field.id();
		}

		@Override
		public String preview(String captionText) {
			return this.newValue;
		}

	}

}
