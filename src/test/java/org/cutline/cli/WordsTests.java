package org.cutline.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private final ResourceBundle english = new Words(Locale.ENGLISH).bundle();

	private final ResourceBundle spanish = new Words(Locale.of("es")).bundle();

	@Test
	void everySentenceIsThereInEnglishAndSpanish() {
		assertThat(new TreeSet<>(this.spanish.keySet())).isEqualTo(new TreeSet<>(this.english.keySet()));
		assertThat(this.english.getString("check.clean")).isNotEqualTo(this.spanish.getString("check.clean"));
	}

	@Test
	void aSentenceTakesTheSameValuesInBothLanguages() {
		this.english.keySet()
			.stream()
			.filter((key) -> key.startsWith("check."))
			.forEach((key) -> assertThat(new MessageFormat(this.spanish.getString(key)).getFormatsByArgumentIndex())
				.as(key)
				.hasSameSizeAs(new MessageFormat(this.english.getString(key)).getFormatsByArgumentIndex()));
	}

	@ParameterizedTest
	@CsvSource({ "en, no findings", "es, sin hallazgos", "es-MX, sin hallazgos", "de, no findings" })
	void anyLanguageGetsEnglishButSpanish(String tag, String sentence) {
		assertThat(Words.of(tag).say("check.clean")).isEqualTo(sentence);
	}

}
