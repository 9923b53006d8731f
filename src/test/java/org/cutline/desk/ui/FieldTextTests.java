package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldValue.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTextTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Ana Ruiz; Bo Li      | Ana Ruiz+Bo Li
			Ana Ruiz             | Ana Ruiz
			; Ana Ruiz ;; Bo Li; | Ana Ruiz+Bo Li
			""")
	void personsArePartedBySemicolons(String typed, String persons) {
		FieldValue value = FieldText.value(Field.PERSON_IN_IMAGE, typed, FieldValue.EMPTY);
		assertThat(String.join("+", value.texts())).isEqualTo(persons);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			Smith; Sons+Bo Li          | "Smith; Sons"; Bo Li
			Ana+Bo                     | Ana; Bo
			"Rock" Johnson+Bo          | ""\"Rock"\" Johnson"; Bo
			Dwayne "Rock" Johnson      | Dwayne "Rock" Johnson
			;                          | ";"
			"                          | ""\""
			a;"b";c+d                  | "a;""b"\";c"; d
			24" wheel; new+";"         | "24"\" wheel; new"; ""\";"\""
			""")
	void aSemicolonInsideAValueSurvives(String values, String typed) {
		List<String> texts = List.of(values.split("\\+"));
		assertThat(FieldText.of(FieldValue.of(texts))).isEqualTo(typed);
		assertThat(FieldText.value(Field.KEYWORDS, typed, FieldValue.EMPTY).texts()).isEqualTo(texts);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			"Ana; Bo             | "Ana+Bo
			"Ana" Ruiz; Bo       | "Ana" Ruiz+Bo
			"Ana" ; "Bo"         | Ana+Bo
			""; Ana              | Ana
			Ana "Bo"; Li         | Ana "Bo"+Li
			""")
	void aQuoteThatClosesNothingIsAQuote(String typed, String values) {
		assertThat(FieldText.value(Field.KEYWORDS, typed, FieldValue.EMPTY).texts())
			.isEqualTo(List.of(values.split("\\+")));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			2023-11-07T19:42:00+09:00, 2023-11-07T19:42:00+09:00
			2023-11-07 19:42, 2023-11-07T19:42:00
			2023:11:07 19:42:05, 2023-11-07T19:42:05
			20231107, 2023-11-07
			2023-11, 2023-11
			2023, 2023
			autumn 2023, autumn 2023
			2023-02-30, 2023-02-30
			""")
	void aDateStaysAsPreciseAsItWasTyped(String typed, String value) {
		assertThat(FieldText.value(Field.DATE_CREATED, typed, FieldValue.EMPTY).text()).isEqualTo(value);
	}

	@Test
	void aChangeIsShownWithAllLanguages() {
		Map<String, String> languages = new LinkedHashMap<>();
		languages.put("x-default", "Minister");
		languages.put("es", "Ministra");
		assertThat(FieldText.whole(FieldValue.ofLanguages(languages))).isEqualTo("Minister\n[es] Ministra");
		assertThat(FieldText.whole(FieldValue.of(List.of("Ana", "Bo")))).isEqualTo("Ana; Bo");
	}

	@Test
	void anEmptyFieldSaysNothing() {
		assertThat(FieldText.value(Field.PERSON_IN_IMAGE, " ; ", FieldValue.EMPTY).isEmpty()).isTrue();
		assertThat(FieldText.value(Field.HEADLINE, "  ", FieldValue.EMPTY).isEmpty()).isTrue();
	}

	@Test
	void otherLanguagesOfACaptionAreKept() {
		FieldValue before = FieldValue.ofLanguages(Map.of("x-default", "Minister", "es", "Ministra"));
		FieldValue after = FieldText.value(Field.DESCRIPTION, "The minister", before);
		assertThat(((Languages) after).languages()).containsEntry("x-default", "The minister")
			.containsEntry("es", "Ministra");
	}

}
