package org.cutline.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes the field table of the documentation from the catalogue. */
class FieldTableTests {

	private static final Path TABLE = Path.of("docs", "fields.md");

	private static final Locale SPANISH = Locale.of("es");

	@Test
	void theFieldTableOfTheDocumentationIsThatOfTheCatalogue() throws IOException {
		String current = Files.exists(TABLE) ? Files.readString(TABLE) : "";
		String table = String.join("\n", lines()) + "\n";
		Files.writeString(TABLE, table);
		assertThat(current).as("docs/fields.md was behind the catalogue and has been written anew").isEqualTo(table);
	}

	private static List<String> lines() {
		List<String> lines = new ArrayList<>(List.of("# Fields", "",
				"Written by a test from [`fields.tsv`](../src/main/resources/org/cutline/metadata/fields.tsv), the one list that drives reading, forms, rules and export.",
				"",
				"The id is the key in JSON and in `--set`. Beside it, `--set` and `--from` understand the other names, the XMP property with or without its prefix (`photoshop:Credit`, `credit`) and the IIM dataset (`2:110`), in capital or small letters.",
				"", "- ★: one of the 28 fields of a desk's day.",
				"- IIM: the dataset, its time dataset, and how many octets it takes; a text that is longer is cut there and whole in XMP. `…` after the octets: the dataset repeats.",
				"- Written: *in step* in every block that has a home for it; *when edited* only then, each block keeps what it says otherwise; *never*, for what belongs to the sender.",
				"", "| id | label | en español | holds | XMP | IIM | Exif | written | other names |",
				"| --- | --- | --- | --- | --- | --- | --- | --- | --- |"));
		Map<String, Structure> structures = new LinkedHashMap<>();
		for (Field field : Field.all()) {
			lines.add(row(field));
			field.structure().ifPresent((structure) -> collect(structure, structures));
		}
		structures.forEach((name, structure) -> {
			lines.addAll(List.of("", "## " + name, "", "| part | label | en español | holds |",
					"| --- | --- | --- | --- |"));
			structure.parts()
				.forEach((part) -> lines.add("| `%s` | %s | %s | %s |".formatted(part.xmp(), part.label(Locale.ENGLISH),
						part.label(SPANISH), holds(part.kind(), part.structure()))));
		});
		return lines;
	}

	private static void collect(Structure structure, Map<String, Structure> structures) {
		structures.putIfAbsent(structure.name(), structure);
		structure.parts().forEach((part) -> {
			if (part.structure() != null) {
				collect(part.structure(), structures);
			}
		});
	}

	private static String row(Field field) {
		String written = switch (field.keeping()) {
			case IN_STEP -> "in step";
			case WHEN_EDITED -> "when edited";
			case READ_ONLY -> "never";
		};
		return "| `%s`%s | %s | %s | %s | %s | %s | %s | %s | %s |".formatted(field.id(), field.isDaily() ? " ★" : "",
				field.label(Locale.ENGLISH), field.label(SPANISH), holds(field.kind(), field.structure().orElse(null)),
				field.xmp().map((xmp) -> "`" + xmp + "`").orElse(""),
				field.iim().map(FieldTableTests::dataset).orElse(""), field.exifTag().map(String::valueOf).orElse(""),
				written, String.join(", ", field.otherNames()));
	}

	private static String dataset(Field.IimHome home) {
		String time = (home.time() == 0) ? "" : " + %02d".formatted(home.time());
		return home + time + " (" + home.maxOctets() + (home.repeatable() ? "…" : "") + ")";
	}

	private static String holds(Field.Kind kind, Structure structure) {
		if (structure != null) {
			String one = "[" + structure.name() + "](#" + structure.name().toLowerCase(Locale.ROOT) + ")";
			return (structure.array() == Structure.Array.ONE) ? one : "several " + one;
		}
		return switch (kind) {
			case TEXT -> "text";
			case LANGUAGES -> "text in languages";
			case BAG -> "several texts";
			case SEQ -> "several texts in order";
			case DATE -> "date";
			case URI -> "URI";
			case INTEGER -> "number";
			case STRUCTURE -> throw new IllegalStateException();
		};
	}

}
