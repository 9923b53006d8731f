package org.cutline.metadata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a written file back before it counts as written: every kept part octet for octet,
 * every field as it is to be.
 */
final class Verification {

	private static final int CHUNK = 64 * 1024;

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
		if (differs(0, 0, at)) {
			return Optional.of("The start of the file changed.");
		}
		for (Part part : layout.parts()) {
			if (part instanceof Part.Kept(long from, long length) && differs(from, at, length)) {
				return Optional.of("A part that should stay as it is changed.");
			}
			at += part.length();
		}
		if (at != this.written.size()) {
			return Optional.of("The file has not the length it should have.");
		}
		return fields(plan).or(this::foreign);
	}

	private boolean differs(long from, long at, long length) {
		return !Arrays.equals(digest(this.original, from, length), digest(this.written, at, length));
	}

	private static byte[] digest(Octets octets, long from, long length) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (long done = 0; done < length; done += CHUNK) {
				digest.update(octets.bytes(from + done, Math.min(CHUNK, length - done)));
			}
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private Optional<String> fields(WritePlan plan) {
		if (!(MetadataReader.read(this.written) instanceof MetadataReading.Read(FileMetadata after))) {
			return Optional.of("The file cannot be read back.");
		}
		for (Map.Entry<Field, FieldValue> wanted : plan.values().entrySet()) {
			Field field = wanted.getKey();
			FieldValue value = wanted.getValue();
			if (field.kind() == Field.Kind.STRUCTURE) {
				continue;
			}
			boolean right = after.reading(field)
				.map((reading) -> reading.block() == Block.EXIF ? value.isEmpty()
						: Comparison.same(field, value, reading.value()))
				.orElse(value.isEmpty());
			if (!right) {
				return Optional.of("The field " + field + " was not read back as it was written.");
			}
		}
		return Optional.empty();
	}

	/** Image resources, foreign datasets and Exif entries that are not ours to change. */
	private Optional<String> foreign() {
		Set<String> after = new HashSet<>(ForeignBlocks.of(this.written));
		return ForeignBlocks.of(this.original)
			.stream()
			.filter((entry) -> !after.contains(entry))
			.findFirst()
			.map((entry) -> "Something foreign changed: " + entry + ".");
	}

}
