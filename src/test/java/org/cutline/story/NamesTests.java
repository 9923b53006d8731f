package org.cutline.story;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource({ "Portuguese Minister, true", "Atlantic Ports Ministers, true", "Lisbon Harbour Council, true",
			"la Presidenta, true", "Henrique Valadas, false", "Joost van Aerden, false" })
	void anOfficeAtTheEndOfCapitalsIsNoSurname(String run, boolean office) {
		assertThat(Names.isOffice(Names.surname(run))).isEqualTo(office);
	}

}
