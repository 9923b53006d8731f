package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryOfferTests {

	private static final String SPANISH = "El presidente del Gobierno llega a la cumbre de ministros.";

	@ParameterizedTest(name = "{0}, {1}: {2}, {3}")
	@CsvSource({ "Japan, '', JPN, ''", "Japan, JPN, '', ''", "Japan, JP, JPN, ''", "Japón, '', JPN, ''",
			"JAPAN, '', JPN, ''", "'', JPN, '', Japan", "'', jp, JPN, Japan", "Japan, KOR, JPN, ''",
			"Utopia, JPN, '', ''", "Utopia, '', '', ''", "'', XYZ, '', ''", "'', '', '', ''", "'', MMR, '', Myanmar",
			"'', XKX, '', Kosovo" })
	void aCountryAndItsCodeAreOfferedWhereOneIsMissing(String country, String code, String offeredCode,
			String offeredCountry) {
		PhotoFields fields = fields(country, code, "Ministers arrive in the capital for the talks.");
		assertThat(CountryOffer.of(Field.COUNTRY_CODE, fields).orElse("")).isEqualTo(offeredCode);
		assertThat(CountryOffer.of(Field.COUNTRY, fields).orElse("")).isEqualTo(offeredCountry);
	}

	@Test
	void aCountryIsOfferedInTheLanguageOfTheCaption() {
		assertThat(CountryOffer.of(Field.COUNTRY, fields("", "JPN", SPANISH))).hasValue("Japón");
	}

	@Test
	void whatTheEditorChangedIsWhatTheOtherIsToFit() {
		PhotoFields code = fields("Japan", "JPN", "").with(Map.of(Field.COUNTRY_CODE, FieldValue.of("KOR")));
		assertThat(CountryOffer.of(Field.COUNTRY, code)).hasValue("South Korea");
		assertThat(CountryOffer.of(Field.COUNTRY_CODE, code)).isEmpty();
		PhotoFields country = fields("Japan", "JPN", "").with(Map.of(Field.COUNTRY, FieldValue.of("Spain")));
		assertThat(CountryOffer.of(Field.COUNTRY_CODE, country)).hasValue("ESP");
		assertThat(CountryOffer.of(Field.COUNTRY, country)).isEmpty();
	}

	@Test
	void noOtherFieldIsOfferedACountry() {
		assertThat(CountryOffer.of(Field.CITY, fields("", "JPN", ""))).isEmpty();
	}

	private static PhotoFields fields(String country, String code, String caption) {
		Map<Field, FileField> file = new LinkedHashMap<>();
		Map.of(Field.COUNTRY, country, Field.COUNTRY_CODE, code, Field.DESCRIPTION, caption)
			.forEach((field, text) -> file.put(field, new FileField(FieldValue.of(text), Block.IIM, false, false)));
		return new PhotoFields(file, Map.of());
	}

}
