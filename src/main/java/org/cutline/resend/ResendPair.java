package org.cutline.resend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoView;

/**
 * A resend and the photo whose picture it shows again.
 *
 * @param row how they belong together, and what was decided
 * @param first the photo that was there before
 * @param resend the photo that came later
 */
public record ResendPair(ResendRow row, PhotoView first, PhotoView resend) {

	/** What is told before anything else: who sent it, and what for. */
	private static final List<Field> FIRST_TOLD = List.of(Field.INSTRUCTIONS, Field.DESCRIPTION, Field.HEADLINE,
			Field.CREATOR, Field.CREDIT_LINE);

	/**
	 * What the sender calls out with the resend.
	 * @return the gravest first; none in most resends
	 */
	public List<WireNotice> notices() {
		return WireNotice.in(this.resend.fields());
	}

	/**
	 * The fields in which the two differ.
	 * @return instructions and caption first, then by-line and credit, then the others in
	 * the order of the form
	 */
	public List<Difference> differences() {
		return Stream.of(FIRST_TOLD, Field.form(), Field.all())
			.flatMap(List::stream)
			.distinct()
			.filter(Field::isEditable)
			.flatMap((field) -> difference(field).stream())
			.toList();
	}

	private Optional<Difference> difference(Field field) {
		FieldValue ours = this.first.fields().value(field);
		FieldValue theirs = this.resend.fields().value(field);
		return ours.saysSame(theirs) ? Optional.empty() : Optional.of(new Difference(field, ours, theirs));
	}

	/**
	 * What the resend says anew: the fields that it fills and that differ.
	 * @return its values by field
	 */
	public Map<Field, FieldValue> newlySaid() {
		Map<Field, FieldValue> said = new LinkedHashMap<>();
		differences().stream().filter(Difference::newlySaid).forEach((each) -> said.put(each.field(), each.theirs()));
		return said;
	}

	/**
	 * A field in which the two differ.
	 *
	 * @param field the field
	 * @param ours its value in the first photo, perhaps empty
	 * @param theirs its value in the resend, perhaps empty
	 */
	public record Difference(Field field, FieldValue ours, FieldValue theirs) {

		/**
		 * Whether the resend says something there that the first photo does not.
		 * @return false for nothing, and for the same day without the hour
		 */
		public boolean newlySaid() {
			boolean lessExact = this.field.kind() == Field.Kind.DATE && this.ours.text().startsWith(this.theirs.text());
			return !this.theirs.isEmpty() && !lessExact;
		}

	}

}
