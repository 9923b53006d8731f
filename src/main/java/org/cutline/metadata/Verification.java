package org.cutline.metadata;

import java.util.Map;
import java.util.Optional;

/**
 * Reads a written file back before it counts as written: every kept part octet for octet,
 * every field as it is to be, everything foreign as it was.
 */
final class Verification {

	private final Octets original;

	private final Octets written;

	Verification(Octets original, Octets written) {
		this.original = original;
		this.written = written;
	}

	/**
	 * What is wrong with the written file.
	 * @param layout how it was laid out
	 * @param plan what it is to say
	 * @return one English sentence, or empty if nothing is
	 */
	Optional<String> complaint(Layout.Parts layout, WritePlan plan) {
		long at = layout.prefix();
		if (!this.original.same(0, this.written, 0, at)) {
			return Optional.of("The start of the file changed.");
		}
		for (Part part : layout.parts()) {
			if (part instanceof Part.Kept(long from, long length)
					&& !this.original.same(from, this.written, at, length)) {
				return Optional.of("A part that should stay as it is changed.");
			}
			at += part.length();
		}
		if (at != this.written.size()) {
			return Optional.of("The file has not the length it should have.");
		}
		ImageFormat format = plan.findings().format;
		if (FormatProbe.probe(this.written).filter((found) -> found == format).isEmpty()) {
			return Optional.of("The file cannot be read back.");
		}
		Findings after = MetadataReader.findings(format, this.written);
		after.reuse(plan.findings());
		return fields(plan, Interpretation.readingsOf(after)).or(() -> foreign(plan, after));
	}

	private static Optional<String> fields(WritePlan plan, Map<Field, FieldReading> after) {
		for (Map.Entry<Field, FieldValue> wanted : plan.values().entrySet()) {
			Field field = wanted.getKey();
			FieldValue value = wanted.getValue();
			if (field.kind() == Field.Kind.STRUCTURE) {
				continue;
			}
			FieldReading reading = after.get(field);
			boolean right = (reading == null || reading.block() == Block.EXIF) ? value.isEmpty()
					: Comparison.same(field, value, reading.value());
			if (!right) {
				return Optional.of("The field " + field + " was not read back as it was written.");
			}
		}
		return Optional.empty();
	}

	/** Image resources, foreign datasets and Exif entries that are not ours to change. */
	private static Optional<String> foreign(WritePlan plan, Findings after) {
		boolean makerNote = !plan.removesSerialNumbers();
		return ForeignBlocks.of(plan.findings(), makerNote)
			.missingFrom(ForeignBlocks.of(after, makerNote))
			.map((name) -> "Something foreign changed: " + name + ".");
	}

}
