package org.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.FieldValue.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldValueTests {

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			Minister                         | Minister                         | true
			Minister                         | Ministra                         | false
			Minister                         | x-default=Minister               | true
			x-default=Minister               | Minister                         | true
			x-default=Minister+es=Ministra   | Minister                         | false
			Minister                         | x-default=Minister+es=Ministra   | false
			x-default=Minister+es=Ministra   | es=Ministra+x-default=Minister   | true
			x-default=Minister+es=Ministra   | x-default=Minister+es=Ministro   | false
			x-default=Minister+es=Ministra   | x-default=Minister               | false
			''                               | x-default=                       | true
			''                               | Minister                         | false
			""")
	void aTranslationCounts(String one, String other, boolean same) {
		assertThat(value(one).saysSame(value(other))).isEqualTo(same);
		assertThat(value(other).saysSame(value(one))).isEqualTo(same);
	}

	@Test
	void theOrderOfAListCounts() {
		FieldValue list = FieldValue.of(List.of("Ana", "Bo"));
		assertThat(list.saysSame(FieldValue.of(List.of("Ana", "Bo")))).isTrue();
		assertThat(list.saysSame(FieldValue.of(List.of("Bo", "Ana")))).isFalse();
		assertThat(list.saysSame(FieldValue.of("Ana; Bo"))).isFalse();
	}

	@Test
	void structuresAreComparedPartByPart() {
		FieldValue tokyo = new FieldValue.Structures(List.of(Map.of("City", "Tokyo")));
		assertThat(tokyo.saysSame(new FieldValue.Structures(List.of(Map.of("City", "Tokyo"))))).isTrue();
		assertThat(tokyo.saysSame(new FieldValue.Structures(List.of(Map.of("Sublocation", "Tokyo"))))).isFalse();
		assertThat(tokyo.saysSame(FieldValue.of("Tokyo"))).isFalse();
	}

	@Test
	void aNewCaptionKeepsItsTranslationsAndTakesItsCopiesAlong() {
		FieldValue before = value("x-default=Minister+en-US=Minister+es=Ministra");
		assertThat(((Languages) before.withText("The minister")).languages())
			.isEqualTo(Map.of("x-default", "The minister", "en-US", "The minister", "es", "Ministra"));
	}

	@Test
	void aCaptionInOneNamedLanguageBecomesTheDefaultToo() {
		assertThat(((Languages) value("es=Ministra").withText("La ministra")).languages())
			.isEqualTo(Map.of("x-default", "La ministra", "es", "La ministra"));
	}

	@Test
	void aClearedCaptionIsClearedInEveryLanguage() {
		assertThat(value("x-default=Minister+es=Ministra").withText(" ").isEmpty()).isTrue();
	}

	private static FieldValue value(String written) {
		if (written.indexOf('=') < 0) {
			return FieldValue.of(written);
		}
		Map<String, String> languages = new LinkedHashMap<>();
		for (String each : written.split("\\+")) {
			languages.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
		}
		return FieldValue.ofLanguages(languages);
	}

}
