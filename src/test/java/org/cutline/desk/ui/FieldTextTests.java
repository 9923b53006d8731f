package org.cutline.desk.ui;

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
