package org.cutline.caption;

import java.time.LocalDate;

import org.cutline.caption.CaptionDate.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionDateTests {

	/** A Thursday. */
	private static final LocalDate REFERENCE = LocalDate.of(2024, 2, 29);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Ministers meet in Tokyo on Tuesday.                   | 2024-02-27
			Ministers meet in Tokyo on Thursday.                  | 2024-02-29
			Ministers meet in Tokyo last Thursday.                | 2024-02-22
			Ministers meet in Tokyo today.                        | 2024-02-29
			Ministers met in Tokyo yesterday.                     | 2024-02-28
			Ministers meet in Tokyo on March 18.                  | 2023-03-18
			Ministers meet in Tokyo on Feb. 28.                   | 2024-02-28
			Ministers meet in Tokyo on February 28, 2020.         | 2020-02-28
			Los ministros se reúnen este miércoles en Tokio.      | 2024-02-28
			Los ministros se reúnen este jueves en Tokio.         | 2024-02-29
			Los ministros se reunirán el próximo martes en Tokio. | 2024-03-05
			Los ministros se reúnen hoy en Tokio.                 | 2024-02-29
			Los ministros se reunieron ayer en Tokio.             | 2024-02-28
			Los ministros se reunieron anteayer en Tokio.         | 2024-02-27
			Los ministros se reunieron el martes pasado en Tokio. | 2024-02-27
			Die Minister treffen sich am Montag in Tokio.         | 2024-02-26
			Die Minister trafen sich gestern in Tokio.            | 2024-02-28
			""")
	void resolvesWeekdaysAndRelativeWords(String text, LocalDate day) {
		CaptionDate date = CaptionParser.parse(text).dates().getFirst();
		assertThat(date.resolve(REFERENCE)).contains(day);
	}

	@Test
	void aMonthIsNoDay() {
		CaptionDate date = CaptionParser.parse("Ministers meet in Tokyo, Japan, November 2023.").dates().getFirst();
		assertThat(date.resolve(REFERENCE)).isEmpty();
	}

	@Test
	void aLeapDayIsTheLastThatThereWas() {
		CaptionDate date = CaptionParser.parse("Ministers meet in Tokyo on Feb. 29.").dates().getFirst();
		assertThat(date.resolve(LocalDate.of(2023, 5, 1))).contains(LocalDate.of(2020, 2, 29));
		CaptionDate none = CaptionParser.parse("Ministers meet in Tokyo on Feb. 30.").dates().getFirst();
		assertThat(none.resolve(REFERENCE)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			FILE - A minister waves in Tokyo, Nov. 3, 2020. The trial ended Tuesday, May 7, 2024.   | TAKEN,BACKGROUND
			LUGO, 05/06/2023.- Imagen tomada el 3 de mayo de 2023 en Lugo. EFE/Ana Prieto           | SENT,TAKEN
			ARCHIVO - LUGO, 05/06/2023.- Un agricultor conduce su tractor. EFE/Ana Prieto           | SENT
			A mummy in Cairo, Egypt, 3 May 2021 (issued 7 May 2021). EPA/ANA PRIETO                 | TAKEN,ISSUED
			An undated photo of a sailor, who died in Oslo, Norway, on 3 April 2011. EPA/ANA PRIETO | BACKGROUND
			Odin Brask founded the shipyard in 1994. (AP Photo/Ana Prieto)                          | BACKGROUND
			Odin Brask greets sailors in 2006. (AP Photo/Ana Prieto)                                | TAKEN
			""")
	void tellsTheDayOfThePictureFromOtherDays(String text, String roles) {
		assertThat(CaptionParser.parse(text).dates()).filteredOn((date) -> date.year() != 0)
			.extracting(CaptionDate::role)
			.extracting(Role::name)
			.containsExactly(roles.split(","));
	}

}
