package org.cutline.metadata;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermListTests {

	private static final Locale SPANISH = Locale.of("es");

	static List<Field> fields() {
		return List.copyOf(TermList.fields());
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyTermHasBothLabelsAndIsThereOnce(Field field) {
		List<Term> terms = TermList.of(field).orElseThrow().terms();
		assertThat(terms).allSatisfy((term) -> {
			assertThat(term.label(Locale.ENGLISH)).isNotBlank();
			assertThat(term.label(SPANISH)).isNotBlank();
		});
		assertThat(terms).extracting(Term::value).doesNotHaveDuplicates();
		assertThat(terms.stream().map((term) -> term.label(Locale.ENGLISH))).doesNotHaveDuplicates();
		assertThat(terms.stream().map((term) -> term.label(SPANISH))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyTermIsFoundByItsValueAndItsCode(Field field) {
		TermList list = TermList.of(field).orElseThrow();
		assertThat(list.terms()).allSatisfy((term) -> {
			assertThat(list.find(term.value())).hasValue(term);
			assertThat(list.find(term.code())).hasValue(term);
		});
	}

	@Test
	void onlyAFieldOfTermsHasAList() {
		assertThat(TermList.of(Field.HEADLINE)).isEmpty();
		assertThat(TermList.fields()).contains(Field.DIGITAL_SOURCE_TYPE, Field.DATA_MINING, Field.COUNTRY_CODE,
				Field.URGENCY, Field.RATING);
	}

	@Test
	void seventeenSourceTypesAreOfferedAndThreeOldOnesUnderstood() {
		TermList types = TermList.of(Field.DIGITAL_SOURCE_TYPE).orElseThrow();
		assertThat(types.terms()).hasSize(20);
		assertThat(types.offered()).hasSize(17);
		assertThat(types.find("minorHumanEdits").orElseThrow().retired()).isTrue();
	}

	@Test
	void theDataMiningListHasNineTerms() {
		assertThat(TermList.of(Field.DATA_MINING).orElseThrow().offered()).hasSize(9);
	}

	@Test
	void theTermsOfGeneratedPicturesAreMarked() {
		assertThat(TermList.of(Field.DIGITAL_SOURCE_TYPE).orElseThrow().terms().stream().filter(Term::generated))
			.extracting(Term::code)
			.containsExactly("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia");
	}

	@ParameterizedTest(name = "{1} of {0} is {2}")
	@CsvSource({ "digitalSourceType, http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture, digitalCapture",
			"digitalSourceType, https://cv.iptc.org/newscodes/digitalsourcetype/print, print",
			"digitalSourceType, digitalCapture, digitalCapture", "digitalSourceType, digsrctype:print, print",
			"dataMining, DMI-PROHIBITED, DMI-PROHIBITED", "modelReleaseStatus, MR-UMR, MR-UMR", "countryCode, JPN, JPN",
			"countryCode, jp, JPN", "countryCode, JP, JPN", "countryCode, xkx, XKX", "urgency, 5, 5",
			"rating, -1, -1" })
	void aTermIsUnderstoodInTheFormsThatFilesHave(String field, String value, String code) {
		assertThat(TermList.of(Field.of(field)).orElseThrow().find(value))
			.hasValueSatisfying((term) -> assertThat(term.code()).isEqualTo(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Japan", "JPNX", "XXX", "a/JPN" })
	void whatIsNoCountryCodeIsNone(String value) {
		assertThat(TermList.of(Field.COUNTRY_CODE).orElseThrow().find(value)).isEmpty();
	}

	@Test
	void aCountryIsNamedInTheReadersLanguage() {
		Term japan = TermList.of(Field.COUNTRY_CODE).orElseThrow().find("JPN").orElseThrow();
		assertThat(japan.label(Locale.ENGLISH)).isEqualTo("Japan");
		assertThat(japan.label(SPANISH)).isEqualTo("Japón");
	}

}
