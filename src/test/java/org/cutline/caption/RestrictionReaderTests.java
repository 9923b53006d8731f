package org.cutline.caption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

import org.cutline.caption.Restriction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RestrictionReaderTests {

	private static final String CAPTION = "A ferry leaves the harbour. EPA/ANA PRIETO ";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			EDITORIAL USE ONLY                                    | EDITORIAL_USE_ONLY
			SOLO USO EDITORIAL                                    | EDITORIAL_USE_ONLY
			NUR ZUR REDAKTIONELLEN VERWENDUNG                     | EDITORIAL_USE_ONLY
			NO SALES                                              | NO_SALES
			NO VENTAS                                             | NO_SALES
			NO ARCHIVES                                           | NO_ARCHIVES
			ONE TIME USE ONLY                                     | ONE_TIME_USE
			MANDATORY CREDIT                                      | MANDATORY_CREDIT
			CRÉDITO OBLIGATORIO                                   | MANDATORY_CREDIT
			JAPAN OUT                                             | COUNTRY_OUT
			NO MARKETING NO ADVERTISING CAMPAIGNS                 | NO_ADVERTISING
			THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY         | THIRD_PARTY
			ESTA IMAGEN FUE PROPORCIONADA POR UN TERCERO          | THIRD_PARTY
			EMBARGOED UNTIL 12 MARCH 2024                         | EMBARGO
			NO USE AFTER 14 DAYS                                  | TIME_LIMIT
			14 DAYS USE ONLY                                      | TIME_LIMIT
			MANDATORY KILL                                        | KILL
			ANULACIÓN OBLIGATORIA                                 | KILL
			CORRECTED REPETITION                                  | CORRECTION
			REPEATING                                             | REPEATING
			ATTENTION EDITORS                                     | EDITORS_NOTE
			ATENCIÓN EDITORES                                     | EDITORS_NOTE
			GRAPHIC CONTENT                                       | GRAPHIC_CONTENT
			This photo may only be used to illustrate the report. | HANDOUT_LICENCE
			La foto solo puede utilizarse para ilustrar la nota.  | HANDOUT_LICENCE
			""")
	void saysWhatAWordingLimitsAndKeepsItAsEvidence(String words, Kind kind) {
		Restriction found = only(words);
		assertThat(found.kind()).isEqualTo(kind);
		assertThat(found.text()).isEqualTo(words);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			EMBARGOED UNTIL 0001 GMT 12 MARCH 2024                     | 2024-03-12 | 00:01 | GMT
			STRICTLY EMBARGOED UNTIL 22:30 BST ON TUESDAY MAY 7, 2024  | 2024-05-07 | 22:30 | BST
			EMBARGO: NOT FOR PUBLICATION BEFORE 12 MARCH 2024          | 2024-03-12 | -     | ''
			EMBARGADA HASTA LAS 00:01 DEL 12 DE MARZO DE 2024          | 2024-03-12 | 00:01 | ''
			EMBARGADA HASTA 12/03/2024                                 | 2024-03-12 | -     | ''
			SPERRFRIST 12.03.2024, 10.00 UHR                           | 2024-03-12 | 10:00 | ''
			EMBARGOED UNTIL 6 P.M. MARCH 12, 2024                      | 2024-03-12 | 18:00 | ''
			EMBARGOED UNTIL 2200 GMT                                   | -          | 22:00 | GMT
			NOT TO BE USED AFTER MAY 21, 2024                          | 2024-05-21 | -     | ''
			""")
	void readsWhenALimitEnds(String words, LocalDate day, LocalTime time, String zone) {
		assertThat(CaptionParser.parse(CAPTION + words).restrictions())
			.filteredOn((restriction) -> restriction.end() != null)
			.singleElement()
			.satisfies((limit) -> assertThat(limit.end()).isEqualTo(new LimitEnd.At(day, time, zone)));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			NO USE AFTER 14 DAYS       | P14D
			30-DAY USE ONLY            | P30D
			MUST BE USED WITHIN 2 WEEKS| P14D
			NO USAR TRAS 6 MESES       | P6M
			NO ARCHIVING AFTER 30 DAYS | P30D
			""")
	void readsHowLongAPictureMayBeUsed(String words, Period length) {
		assertThat(only(words).end()).isEqualTo(new LimitEnd.After(length));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			JAPAN OUT                                | JAPAN
			AUSTRALIA AND NEW ZEALAND OUT            | AUSTRALIA,NEW ZEALAND
			GERMANY, AUSTRIA AND SWITZERLAND OUT     | GERMANY,AUSTRIA,SWITZERLAND
			TIDETV OUT                               | TIDETV
			NO SALES IN SOUTH KOREA                  | SOUTH KOREA
			""")
	void namesTheCountriesAndRivals(String words, String about) {
		assertThat(only(words).about()).containsExactly(about.split(","));
	}

	@Test
	void aCountryOutLeavesThePhotographerAlone() {
		ParsedCaption parsed = CaptionParser.parse("A ferry leaves. EPA-EFE/ANA PRIETO POLAND OUT");
		assertThat(parsed.photographer()).isEqualTo("ANA PRIETO");
		assertThat(parsed.restrictions()).extracting(Restriction::text).containsExactly("POLAND OUT");
	}

	@Test
	void theDayOfAnEmbargoIsNotTheDayOfThePicture() {
		assertThat(CaptionParser.parse("EMBARGOED UNTIL 12 MARCH 2024. A ferry leaves the harbour.").dateTaken())
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The embargo on oil ends. EPA/ANA PRIETO
			Sailors say no sales were made. EPA/ANA PRIETO
			Police correct a repeat of the error and out of the hall. EPA/ANA PRIETO
			Los pescadores repiten que no venden. EFE/Ana Prieto
			""")
	void wordsOfASentenceLimitNothing(String text) {
		assertThat(CaptionParser.parse(text).restrictions()).isEmpty();
	}

	private static Restriction only(String words) {
		List<Restriction> found = CaptionParser.parse(CAPTION + words).restrictions();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

}
