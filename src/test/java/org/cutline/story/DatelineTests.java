package org.cutline.story;

import java.time.LocalDate;

import org.cutline.caption.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTests {

	private static final LocalDate RECEIVED = LocalDate.of(2023, 11, 9);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
			textBlock = """
					Tokyo, Nov 8 (EFE).- Japanese                         | Tokyo, Nov 8 (EFE).-                | Tokyo         | -              | EFE          | 2023-11-08
					Madrid, 8 nov (EFE).- El Gobierno                     | Madrid, 8 nov (EFE).-               | Madrid        | -              | EFE          | 2023-11-08
					Madrid, 8 nov. (EFE) .- El                            | Madrid, 8 nov. (EFE) .-             | Madrid        | -              | EFE          | 2023-11-08
					San José (Costa Rica), 8 nov (EFE).- El               | San José (Costa Rica), 8 nov (EFE).-| San José      | Costa Rica     | EFE          | 2023-11-08
					Redacción Internacional, 8 nov (EFE).- La             | Redacción Internacional, 8 nov (EFE).- | -          | -              | EFE          | 2023-11-08
					Palma de Mallorca, 8 de noviembre de 2023 (EFE).- El  | Palma de Mallorca, 8 de noviembre de 2023 (EFE).- | Palma de Mallorca | - | EFE     | 2023-11-08
					MADRID, 8 Nov. (EUROPA PRESS) - El                    | MADRID, 8 Nov. (EUROPA PRESS) -     | MADRID        | -              | EUROPA PRESS | 2023-11-08
					WASHINGTON (AP) — President                           | WASHINGTON (AP) —                   | WASHINGTON    | -              | AP           | -
					LONDON (AP) -- Prime                                  | LONDON (AP) --                      | LONDON        | -              | AP           | -
					SAN JOSE, Calif. (AP) — A                             | SAN JOSE, Calif. (AP) —             | SAN JOSE      | Calif.         | AP           | -
					RIO DE JANEIRO (AP) _ A                               | RIO DE JANEIRO (AP) _               | RIO DE JANEIRO| -              | AP           | -
					PARIS, Nov 8 (Reuters) - France                       | PARIS, Nov 8 (Reuters) -            | PARIS         | -              | Reuters      | 2023-11-08
					WASHINGTON/NEW YORK, Nov 8 (Reuters) - The            | WASHINGTON/NEW YORK, Nov 8 (Reuters) - | WASHINGTON | -              | Reuters      | 2023-11-08
					Nov 8 (Reuters) - Shares                              | Nov 8 (Reuters) -                   | -             | -              | Reuters      | 2023-11-08
					Tokyo, Nov 8, 2023 (AFP) - The                        | Tokyo, Nov 8, 2023 (AFP) -          | Tokyo         | -              | AFP          | 2023-11-08
					Tokyo, Japan, Nov 8, 2022 (AFP) - The                 | Tokyo, Japan, Nov 8, 2022 (AFP) -   | Tokyo         | Japan          | AFP          | 2022-11-08
					Paris (AFP) – The                                     | Paris (AFP) –                       | Paris         | -              | AFP          | -
					Berlin (dpa) - Germany                                | Berlin (dpa) -                      | Berlin        | -              | dpa          | -
					Berlín, 8 nov (dpa) - El                              | Berlín, 8 nov (dpa) -               | Berlín        | -              | dpa          | 2023-11-08
					TOKYO, Nov. 8 (Xinhua) -- Japan                       | TOKYO, Nov. 8 (Xinhua) --           | TOKYO         | -              | Xinhua       | 2023-11-08
					Tokyo, Wednesday, Nov 8 (EFE).- The                   | Tokyo, Wednesday, Nov 8 (EFE).-     | Tokyo         | -              | EFE          | 2023-11-08
					TOKYO — Ministers                                     | TOKYO —                             | TOKYO         | -              | -            | -
					TOKYO, Nov 8 - Ministers                              | TOKYO, Nov 8 -                      | TOKYO         | -              | -            | 2023-11-08
					L'Aquila, 8 nov (ANSA) - Il                           | L'Aquila, 8 nov (ANSA) -            | L'Aquila      | -              | ANSA         | 2023-11-08
					Oslo, Nov 8 (Polarwire).- The                         | Oslo, Nov 8 (Polarwire).-           | Oslo          | -              | Polarwire    | 2023-11-08
					Tokyo, Nov 31 (EFE).- The                             | Tokyo, Nov 31 (EFE).-               | Tokyo         | -              | EFE          | -
					""")
	void isRead(String line, String dateline, String city, String region, String agency, LocalDate day) {
		WireDateline read = WireCopy.parse(line, RECEIVED).dateline();
		assertThat(read).isNotNull();
		assertThat(read.range().in(line)).isEqualTo(dateline);
		assertThat((read.city() != null) ? read.city().text() : null).isEqualTo(city);
		assertThat((read.agency() != null) ? read.agency().text() : null).isEqualTo(agency);
		assertThat(read.day().orElse(null)).isEqualTo(day);
		assertThat((read.region() != null) ? read.region().text() : null).isEqualTo(region);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The minister said (laughing) - and left.", "He spoke to the agency (EFE) - again.",
			"FILE - The minister speaks.", "ARCHIVO - El ministro habla.", "(FILE) - The minister speaks in Tokyo.",
			"G7 - what it is", "Kishida (66) - prime minister", "", "(EFE", "The U.S. and Japan (the G7) - said" })
	void isNotSeenWhereThereIsNone(String line) {
		assertThat(WireCopy.parse(line, RECEIVED).dateline()).isNull();
	}

	@Test
	void saysExactlyWhereItsPartsAre() {
		String copy = "A headline\n\nSan José (Costa Rica), 8 nov (EFE).- El presidente.";
		WireDateline dateline = WireCopy.parse(copy, RECEIVED).dateline();
		assertThat(dateline).isNotNull();
		assertThat(dateline.city().range().in(copy)).isEqualTo("San José");
		assertThat(dateline.region().range().in(copy)).isEqualTo("Costa Rica");
		assertThat(dateline.agency().range().in(copy)).isEqualTo("EFE");
		assertThat(dateline.date().range().in(copy)).isEqualTo("8 nov");
	}

	@ParameterizedTest(name = "{0} received on {1} is of {2}")
	@CsvSource({ "Dec 31, 2024-01-01, 2023-12-31", "Jan 2, 2023-12-31, 2024-01-02", "Nov 8, 2023-11-08, 2023-11-08",
			"Nov 8, 2024-02-01, 2023-11-08", "Nov 30, 2023-11-08, 2022-11-30", "Feb 29, 2023-05-01, 2020-02-29" })
	void isOfTheYearInWhichItCameIn(String printed, LocalDate received, LocalDate day) {
		WireDate date = new WireDate(new TextRange(0, 0), 0, month(printed), Integer.parseInt(printed.substring(4)),
				null);
		assertThat(DatelineDate.resolve(date, null, received).value()).isEqualTo(day);
	}

	@Test
	void isOfTheYearThatTheCaptionsName() {
		WireDate date = new WireDate(new TextRange(0, 0), 0, 11, 8, null);
		WireDate dated = DatelineDate.resolve(date, LocalDate.of(2023, 11, 7), LocalDate.of(2026, 11, 23));
		assertThat(dated.value()).isEqualTo(LocalDate.of(2023, 11, 8));
	}

	private static int month(String printed) {
		WireDate date = DatelineDate.atEnd("Tokyo, " + printed + " ", 0);
		assertThat(date).isNotNull();
		return date.month();
	}

}
