package org.cutline.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.Consumer;

import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOutcome;
import org.cutline.metadata.WriteReport;
import org.cutline.metadata.XmpSidecar;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one copy, and says what was done. Where the format does not take edits inside,
 * or the copy was not right, the original goes along with a sidecar.
 *
 * @param edits what is to be written
 * @param options what goes along
 * @param words the language it is told in
 * @param json whether it is told in JSON
 */
record Embedding(EditList edits, WriteOptions options, Words words, boolean json) {

	private static final JsonFactory JSON = new JsonFactory();

	private static final int REFUSED = 1;

	/** A sidecar is no answer to these: the edits themselves or the file are wrong. */
	private static final Set<String> FINAL = Set.of("write.structure", "write.read-only", "write.same-file");

	InOrder.Answer<Integer> write(Path file, Path target) {
		try {
			Path folder = target.toAbsolutePath().getParent();
			if (folder != null && !Files.isDirectory(folder)) {
				Files.createDirectories(folder);
			}
			MetadataEdits wanted = this.edits.of(file);
			return switch (MetadataWriter.write(file, wanted, this.options, target)) {
				case WriteOutcome.Written(WriteReport report) -> written(file, target, "", report);
				case WriteOutcome.NotWritable(String code, String reason) -> FINAL.contains(code)
						? refused(file.toString(), code, reason, "") : beside(file, target, wanted, code, reason);
			};
		}
		catch (IOException ex) {
			return refused(file.toString(), "file.failed", CheckInputs.reason(ex, this.words), "");
		}
	}

	private InOrder.Answer<Integer> beside(Path file, Path target, MetadataEdits wanted, String code, String reason)
			throws IOException {
		String name = target.getFileName().toString();
		Path sidecar = target.resolveSibling(XmpSidecar.nameFor(name));
		boolean same = Files.exists(target) && Files.isSameFile(file, target)
				|| Files.exists(sidecar) && Files.isSameFile(file, sidecar);
		if (!same && XmpSidecar.write(file, name, wanted, this.options,
				sidecar) instanceof WriteOutcome.Written(WriteReport report)) {
			if (tellsTooMuch(file)) {
				return refused(file.toString(), "write.private", this.words.say("embed.private"), sidecar.toString());
			}
			Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
			return code.equals("write.format") ? written(file, target, sidecar.toString(), report)
					: refused(file.toString(), code, reason, sidecar.toString());
		}
		return refused(file.toString(), code, reason, "");
	}

	/** A file that cannot be rid of a place or a serial number does not go along. */
	private boolean tellsTooMuch(Path file) throws IOException {
		if (this.options.keepGps() && this.options.keepSerialNumbers()
				|| !(MetadataReader.read(file) instanceof MetadataReading.Read(FileMetadata metadata))) {
			return false;
		}
		return !this.options.keepGps() && metadata.hasGps()
				|| !this.options.keepSerialNumbers() && metadata.hasSerialNumbers();
	}

	private InOrder.Answer<Integer> written(Path file, Path target, String sidecar, WriteReport report) {
		StringBuilder out = new StringBuilder();
		if (this.json) {
			out.append(json(file.toString(), (writer) -> {
				writer.writeStringProperty("written", target.toString());
				if (!sidecar.isEmpty()) {
					writer.writeStringProperty("sidecar", sidecar);
				}
				writer.writeArrayPropertyStart("shortened");
				report.shortened().forEach((field) -> writer.writeString(field.id()));
				writer.writeEndArray();
				writer.writeArrayPropertyStart("removed");
				report.removed().forEach(writer::writeString);
				writer.writeEndArray();
				writer.writeArrayPropertyStart("remarks");
				report.remarks().forEach((remark) -> writer.writeString(remark.sentence()));
				writer.writeEndArray();
			}));
		}
		else {
			out.append(this.words.say(sidecar.isEmpty() ? "embed.written" : "embed.beside", file, target, sidecar))
				.append('\n');
			report.remarks().forEach((remark) -> out.append("  ").append(remark.sentence()).append('\n'));
		}
		return new InOrder.Answer<>(out.toString(), "", 0);
	}

	/** Tells of a file that was not written as asked. */
	InOrder.Answer<Integer> refused(String file, String code, String reason, String sidecar) {
		String trouble = this.words.say("check.trouble", file, reason)
				+ (sidecar.isEmpty() ? "" : " " + this.words.say("embed.sidecar", sidecar)) + "\n";
		String out = this.json ? json(file, (writer) -> {
			writer.writeObjectPropertyStart("refused");
			writer.writeStringProperty("code", code);
			writer.writeStringProperty("reason", reason);
			writer.writeEndObject();
			if (!sidecar.isEmpty()) {
				writer.writeStringProperty("sidecar", sidecar);
			}
		}) : "";
		return new InOrder.Answer<>(out, trouble, REFUSED);
	}

	private static String json(String file, Consumer<JsonGenerator> members) {
		StringWriter line = new StringWriter(256);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			json.writeStringProperty("file", file);
			members.accept(json);
			json.writeEndObject();
		}
		return line.append('\n').toString();
	}

}
