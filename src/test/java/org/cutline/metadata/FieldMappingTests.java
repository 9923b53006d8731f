package org.cutline.metadata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.FieldMove.Fault;
import org.cutline.metadata.FieldMove.How;
import org.cutline.metadata.MappedValue.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldMappingTests {

	/**
	 * A file, a move, and what comes of it. A field that is not named after the arrow is
	 * read as it stands.
	 */
	@ParameterizedTest(name = "{0} | {1} -> {2}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# the credit stands in Source
					creditLine=EPA, source=EPA/EUGENE HOSHIKO | creditLine ALWAYS source | creditLine=EPA/EUGENE HOSHIKO
					source=EPA/EUGENE HOSHIKO | creditLine ALWAYS source | creditLine=EPA/EUGENE HOSHIKO
					creditLine=AP | creditLine ALWAYS source | -
					creditLine=AP, source=AP | creditLine ALWAYS source | -
					# only where ours is empty
					creditLine=AP, source=Reuters | creditLine WHERE_EMPTY source | -
					source=Reuters | creditLine WHERE_EMPTY source | creditLine=Reuters
					# the first that says something
					jobTitle=STRINGER, source=AFP | creditLine ALWAYS instructions+source+jobTitle | creditLine=AFP
					jobTitle=STRINGER | creditLine ALWAYS source+jobTitle | creditLine=STRINGER
					# never believed
					headline=LISBON MINISTERS 001 | headline CLEAR | headline=
					title=X | headline CLEAR | -
					# a fixed text, alone or where theirs says nothing
					creditLine=epa | creditLine ALWAYS "EFE-EPA" | creditLine=EFE-EPA
					title=X | usageTerms WHERE_EMPTY "Editorial use only" | usageTerms=Editorial use only
					usageTerms=Ours | usageTerms WHERE_EMPTY "Editorial use only" | -
					creditLine=x | creditLine ALWAYS source "EPA" | creditLine=EPA
					source=AFP | creditLine ALWAYS source "EPA" | creditLine=AFP
					# a list from a text, a text from a list
					title=Blinken; Kishida | personInImage ALWAYS title | personInImage=Blinken;Kishida
					creator=EUGENE HOSHIKO;ISSEI KATO | captionWriter ALWAYS creator | captionWriter=EUGENE HOSHIKO; ISSEI KATO
					keywords=G7;Tokyo, supplementalCategories=POL;Tokyo | keywords ALWAYS keywords+supplementalCategories | keywords=G7;Tokyo;POL
					supplementalCategories=POL | keywords WHERE_EMPTY supplementalCategories | keywords=POL
					# what our field cannot hold is not taken
					title=20231107 | dateCreated ALWAYS title | dateCreated=2023-11-07
					dateCreated=2023-11-07, title=next week | dateCreated ALWAYS title | -
					category=4 | urgency ALWAYS category | urgency=4
					category=POL | urgency ALWAYS category | -
					source=https://epa.eu/terms | webStatement ALWAYS source | webStatement=https://epa.eu/terms
					source=see the contract | webStatement ALWAYS source | -
					# languages and texts
					headline=Ministers meet | altText ALWAYS headline | altText=Ministers meet
					altText=Ministers meet | headline ALWAYS altText | headline=Ministers meet
					""")
	void aMoveSaysWhatBecomesOfAField(String file, String move, String mapped) {
		Map<Field, MappedValue> made = FieldMapping.of(move(move)).apply(file(file));
		assertThat(values(made)).isEqualTo((mapped != null) ? file(mapped) : Map.of());
	}

	@Test
	void twoFieldsChangePlacesSinceAllMovesSeeTheFile() {
		FieldMapping swap = FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE),
				FieldMove.always(Field.SOURCE, Field.CREDIT_LINE));
		assertThat(values(swap.apply(file("creditLine=EPA, source=EFE"))))
			.isEqualTo(file("creditLine=EFE, source=EPA"));
		assertThat(values(swap.apply(file("creditLine=EPA")))).as("nothing is lost where one of them is empty")
			.isEqualTo(file("source=EPA"));
	}

	@Test
	void aMappedValueTellsWhereItComesFromAndWhatTheFileSays() {
		Map<Field, MappedValue> made = FieldMapping
			.of(FieldMove.always(Field.CREDIT_LINE, Field.JOB_TITLE, Field.SOURCE), FieldMove.clear(Field.HEADLINE),
					FieldMove.always(Field.COPYRIGHT_NOTICE).or("© EPA"))
			.apply(file("creditLine=EPA, source=EFE, headline=SLUG"));
		assertThat(made).containsOnlyKeys(Field.CREDIT_LINE, Field.HEADLINE, Field.COPYRIGHT_NOTICE);
		assertThat(made.get(Field.CREDIT_LINE)).isEqualTo(
				new MappedValue(FieldValue.of("EFE"), FieldValue.of("EPA"), Origin.FIELDS, List.of(Field.SOURCE)));
		assertThat(made.get(Field.HEADLINE))
			.isEqualTo(new MappedValue(FieldValue.EMPTY, FieldValue.of("SLUG"), Origin.CLEARED, List.of()));
		assertThat(made.get(Field.COPYRIGHT_NOTICE))
			.isEqualTo(new MappedValue(FieldValue.of("© EPA"), FieldValue.EMPTY, Origin.TEXT, List.of()));
	}

	@Test
	void allLanguagesOfATextGoAlong() {
		FieldValue both = FieldValue.ofLanguages(Map.of("x-default", "Ministers meet", "es", "Se reúnen"));
		FieldMapping mapping = FieldMapping.of(FieldMove.always(Field.ALT_TEXT, Field.EVENT));
		Map<Field, FieldValue> said = Map.of(Field.EVENT, both, Field.ALT_TEXT, FieldValue.of("Ministers meet"));
		assertThat(mapping.apply(said).get(Field.ALT_TEXT).value()).isEqualTo(both);
		assertThat(mapping.apply(Map.of(Field.EVENT, both, Field.ALT_TEXT, both))).isEmpty();
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource(delimiter = '|', textBlock = """
			locationShown ALWAYS city | NOT_OURS
			serviceIdentifier ALWAYS source | NOT_OURS
			locationShown CLEAR | NOT_OURS
			city ALWAYS locationShown | STRUCTURE
			creditLine ALWAYS | NOTHING
			creditLine WHERE_EMPTY | NOTHING
			dateCreated ALWAYS "yesterday" | TEXT
			urgency ALWAYS source "high" | TEXT
			""")
	void theseCannotBeMade(String move, Fault.Kind kind) {
		assertThat(FieldMapping.of(move(move)).faults()).extracting(Fault::kind).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			creditLine ALWAYS source
			creditLine ALWAYS "EPA"
			headline CLEAR
			keywords ALWAYS keywords+serviceIdentifier
			urgency WHERE_EMPTY source "4"
			""")
	void theseCanBeMade(String move) {
		assertThat(FieldMapping.of(move(move)).faults()).isEmpty();
	}

	@Test
	void aFieldHasOneMoveAtMost() {
		FieldMapping twice = FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE),
				FieldMove.clear(Field.CREDIT_LINE));
		assertThat(twice.faults()).containsExactly(new Fault(Field.CREDIT_LINE, Fault.Kind.TWICE));
	}

	@Test
	void aMoveThatClearsTakesNothingWhateverIsNamed() {
		assertThat(new FieldMove(Field.HEADLINE, How.CLEAR, List.of(Field.TITLE), "x"))
			.isEqualTo(FieldMove.clear(Field.HEADLINE));
	}

	@Test
	void aMappingOfNoMovesReadsTheFileAsItStands() {
		assertThat(FieldMapping.none().apply(file("creditLine=EPA"))).isEmpty();
	}

	private static FieldMove move(String words) {
		String text = words.contains("\"") ? words.substring(words.indexOf('"') + 1, words.lastIndexOf('"')) : "";
		String[] parts = words.replaceAll("\".*\"", "").strip().split("\\s+");
		List<Field> from = (parts.length > 2) ? Arrays.stream(parts[2].split("\\+")).map(Field::of).toList()
				: List.of();
		return new FieldMove(Field.of(parts[0]), How.valueOf(parts[1]), from, text);
	}

	private static Map<Field, FieldValue> file(String words) {
		Map<Field, FieldValue> said = new LinkedHashMap<>();
		for (String each : words.split(", ")) {
			String[] parts = each.split("=", 2);
			Field field = Field.of(parts[0].strip());
			String text = parts[1].strip();
			said.put(field, field.kind().isList() && !text.isEmpty() ? FieldValue.of(List.of(text.split(";")))
					: FieldValue.of(text));
		}
		return said;
	}

	private static Map<Field, FieldValue> values(Map<Field, MappedValue> mapped) {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		mapped.forEach((field, each) -> values.put(field, each.value()));
		return values;
	}

}
