package org.cutline.cli;

import java.util.List;

import org.cutline.metadata.ContentCredential;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.SourceValue;

/** Writes what a file says for people: the desk's fields first. */
final class MetadataText implements MetadataReport {

	private final Words words;

	private final boolean all;

	MetadataText(Words words, boolean all) {
		this.words = words;
		this.all = all;
	}

	@Override
	public String write(String file, MetadataReading reading) {
		StringBuilder out = new StringBuilder(file);
		switch (reading) {
			case MetadataReading.Read(FileMetadata metadata) -> write(metadata, out);
			case MetadataReading.Unreadable(var format, String reason) -> out.append('\n').append("  ").append(reason);
			case MetadataReading.Unsupported(String reason) -> out.append('\n').append("  ").append(reason);
		}
		return out.append("\n\n").toString();
	}

	private void write(FileMetadata metadata, StringBuilder out) {
		out.append("  ").append(metadata.format().label());
		out.append(' ').append(metadata.uprightWidth()).append(" × ").append(metadata.uprightHeight());
		Field.daily().forEach((field) -> metadata.reading(field).ifPresent((reading) -> line(reading, out)));
		metadata.fields()
			.values()
			.stream()
			.filter((reading) -> !reading.field().isDaily())
			.forEach((reading) -> line(reading, out));
		metadata.repairs()
			.forEach((field, repair) -> say(out, "metadata.repair", field.label(this.words.locale()),
					repair.repaired()));
		metadata.generatedBy().forEach((signal) -> say(out, "metadata.generated", signal));
		for (ContentCredential credential : metadata.contentCredentials()) {
			say(out, "metadata.credential", credential.label(), credential.claimGenerator());
		}
		metadata.problems().forEach((problem) -> say(out, "metadata.problem", problem.sentence()));
		if (this.all) {
			metadata.embedded().forEach((block) -> block(block, out));
		}
	}

	private void line(FieldReading reading, StringBuilder out) {
		List<String> blocks = reading.sources().stream().map(SourceValue::block).map(Enum::name).distinct().toList();
		out.append("\n  ").append(reading.field().label(this.words.locale())).append(": ");
		out.append(reading.value().text().replace("\n", "\n    "))
			.append("  [")
			.append(String.join(" ", blocks))
			.append(']');
		if (reading.conflict()) {
			for (SourceValue source : reading.sources()) {
				String value = source.value().text().replace("\n", " ");
				say(out, "metadata.says", source.block().name(), source.address(), value);
			}
		}
	}

	private static void block(EmbeddedBlock block, StringBuilder out) {
		out.append("\n  ").append(block.title());
		block.entries()
			.forEach((entry) -> out.append("\n    ")
				.append(entry.address())
				.append(' ')
				.append(entry.name())
				.append(": ")
				.append(entry.value().replace("\n", " ")));
	}

	private void say(StringBuilder out, String key, String... arguments) {
		out.append("\n    ").append(this.words.say(key, (Object[]) arguments));
	}

}
