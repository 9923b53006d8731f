package org.cutline.metadata;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RepairTests {

	@ParameterizedTest(name = "{0} was {1}")
	@CsvSource(delimiter = '|',
			value = { "Pedro SÃ¡nchez en EspaÃ±a|Pedro Sánchez en España|DOUBLE_UTF8",
					"MÃ¼ller â€“ ZÃ¼rich|Müller – Zürich|DOUBLE_UTF8", "Ã…ngstrÃ¶m|Ångström|DOUBLE_UTF8",
					"The PresidentÃ¢â‚¬â„¢s car|The President’s car|DOUBLE_UTF8",
					"Photographerís Mate 3rd Class|Photographer’s Mate 3rd Class|WINDOWS_AS_MACINTOSH",
					"ìWe will not leave,î said the mayor|“We will not leave,” said the mayor|WINDOWS_AS_MACINTOSH",
					"The summit ñ the first in years|The summit – the first in years|WINDOWS_AS_MACINTOSH",
					"JŸrgen MŸller, ZŸrich|Jürgen Müller, Zürich|MACINTOSH_AS_WINDOWS",
					"La se–ora Nœ–ez|La señora Núñez|MACINTOSH_AS_WINDOWS",
					"The PresidentÕs car|The President’s car|MACINTOSH_AS_WINDOWS" })
	void aDamagedTextIsOfferedRepaired(String text, String repaired, String damage) {
		assertThat(Repair.of(text)).hasValue(new Repair(Repair.Damage.valueOf(damage), text, repaired));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Secretary Blinken walks in Tokyo", "El presidente en París y el país", "Łukasz Żółć, 東京",
			"Luís Figo of Portugal", "Señor Núñez llegó a Málaga – “España”", "L’été à Saint-Étienne",
			"São Tomé e Príncipe", "Ankara’da Œuvre Žižek Šárka", "Ñ", "Mayor Solís of the city",
			"Ålesund, Ærø, Ørsted", "50 €, 3 £ — ‘so’ … ‰", "ÀÉÎÕÜ", "Đoković, Žalgiris", "CAFÉ MÜLLER" })
	void aSoundTextIsLeftAlone(String text) {
		assertThat(Repair.of(text)).isEmpty();
	}

	@Test
	void onlyTheDamagedKeywordsOfAListAreRepaired() {
		FieldValue keywords = FieldValue.of(List.of("España", "MÃ¡laga", "G7"));
		Repair repair = Repair.of(keywords).orElseThrow();
		assertThat(repair.damage()).isEqualTo(Repair.Damage.DOUBLE_UTF8);
		assertThat(repair.in(keywords).texts()).containsExactly("España", "Málaga", "G7");
	}

	@Test
	void aCaptionIsRepairedInEachOfItsLanguages() {
		FieldValue caption = FieldValue.ofLanguages(Map.of("x-default", "The king of Spain", "es", "EspaÃ±a"));
		Repair repair = Repair.of(caption).orElseThrow();
		assertThat(repair.in(caption))
			.isEqualTo(FieldValue.ofLanguages(Map.of("x-default", "The king of Spain", "es", "España")));
	}

	@Test
	void aRepairedValueIsNotRepairedAgain() {
		FieldValue caption = FieldValue.of("Photographerís Mate 3rd Class");
		FieldValue repaired = Repair.of(caption).orElseThrow().in(caption);
		assertThat(repaired).isEqualTo(FieldValue.of("Photographer’s Mate 3rd Class"));
		assertThat(Repair.of(repaired)).isEmpty();
	}

}
