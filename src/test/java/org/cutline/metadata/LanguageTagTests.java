package org.cutline.metadata;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTagTests {

	@ParameterizedTest(name = "{0} is {1}, {2}")
	@CsvSource({ "es, es, Spanish", "pt-br, pt-BR, Portuguese (Brazil)", "PT_BR, pt-BR, Portuguese (Brazil)",
			"zh-hant, zh-Hant, Chinese (Traditional Han)", "' en-US ', en-US, English (United States)" })
	void aTagIsReadAndNamed(String written, String tag, String name) {
		assertThat(LanguageTag.read(written)).hasValue(tag);
		assertThat(LanguageTag.name(tag, Locale.ENGLISH)).startsWith(name.substring(0, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Default", "x-default" })
	void theDefaultLanguageHasATagOfItsOwn(String written) {
		assertThat(LanguageTag.read(written)).hasValue("x-default");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "e", "Spanish language", "Spanish", "en-", "es/ES", "x-pirate", "123" })
	void whatIsNoTagIsNone(String written) {
		assertThat(LanguageTag.read(written)).isEmpty();
		assertThat(LanguageTag.name(written, Locale.ENGLISH)).isEqualTo(written);
	}

}
