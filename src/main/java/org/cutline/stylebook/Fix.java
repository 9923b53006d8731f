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
			return TextEdit.apply(this.edits, text);
		}

	}

	/**
	 * A change of a field of the photo.
	 *
	 * @param label what it does
	 * @param field the field
	 * @param values the values it gets, in order; one where the field holds one, none to
	 * empty it
	 * @param certain whether it needs no look
	 */
	record FieldFix(Message label, FactField field, List<String> values, boolean certain) implements Fix {

		public FieldFix {
			values = List.copyOf(values);
		}

		public FieldFix(Message label, FactField field, String value, boolean certain) {
			this(label, field, List.of(value), certain);
		}

		/** The field's id, such as {@code creditLine}. */
		public String fieldId() {
			return this.field.id();
		}

		/** All values as one text, parted by {@code "; "} as the field is typed. */
		public String newValue() {
			return String.join("; ", this.values);
		}

		@Override
		public String preview(String captionText) {
			return newValue();
		}

		/** The facts with the field changed. */
		public FileFacts applyTo(FileFacts facts) {
			return facts.with(this.field, this.values);
		}

	}

}
