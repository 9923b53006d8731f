package org.cutline.caption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People whom a caption does not name. */
class UnnamedReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					A boy plays in the rain in Dhaka, Bangladesh, 07 November 2023. EPA/ANA PRIETO      | A boy | MINOR
					Police lead an unidentified woman away in Lyon, France. (AP Photo/Ana Prieto)       | an unidentified woman | ADULT
					Two young Syrian girls wait for water in Aleppo, Syria. REUTERS/Ana Prieto          | Two young Syrian girls | MINOR
					Una mujer no identificada reza en la catedral de Burgos. EFE/Ana Prieto             | Una mujer no identificada | ADULT
					Varios niños juegan en una plaza de Quito (Ecuador). EFE/Ana Prieto                 | Varios niños | MINOR
					""")
	void findsWhoIsNotNamed(String caption, String words, UnnamedPeople.Age age) {
		assertThat(CaptionParser.parse(caption).reading().unnamed()).singleElement().satisfies((unnamed) -> {
			assertThat(unnamed.text()).isEqualTo(words);
			assertThat(unnamed.range().in(caption)).isEqualTo(words);
			assertThat(unnamed.age()).isEqualTo(age);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Foreign Minister Yoko Mori waves in Tokyo, Japan. EPA/ANA PRIETO",
			"The women's national team trains in Madrid. EFE/Ana Prieto", "Man United fans sing. (AP Photo/Ana Prieto)",
			"A statue of a Man in Black stands in Reno. (AP Photo/Ana Prieto)", "" })
	void takesNobodyElseForThem(String caption) {
		assertThat(CaptionParser.parse(caption).reading().unnamed()).isEmpty();
	}

	@Test
	void tellsWhereTheCaptionSaysThatNobodyKnows() {
		assertThat(CaptionParser.parse("An unidentified man waves to a child in Rome, Italy. EPA/ANA PRIETO")
			.reading()
			.unnamed()).extracting(UnnamedPeople::saidUnidentified).containsExactly(true, false);
	}

}
