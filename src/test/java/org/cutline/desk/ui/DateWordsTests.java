package org.cutline.desk.ui;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					2023-11-07T19:42:00+09:00  | 7 November 2023, 19:42, UTC+09:00 | 7 de noviembre de 2023, 19:42, UTC+09:00
					2023-11-07T19:42           | 7 November 2023, 19:42, no zone   | 7 de noviembre de 2023, 19:42, no zone
					2023-11-07T19:42:05Z       | 7 November 2023, 19:42:05, UTC    | 7 de noviembre de 2023, 19:42:05, UTC
					2023-11-07T19:42:05.25     | 7 November 2023, 19:42:05.25, no zone | 7 de noviembre de 2023, 19:42:05.25, no zone
					2023-11-07                 | 7 November 2023                   | 7 de noviembre de 2023
					2023-11                    | November 2023                     | noviembre de 2023
					2023                       | 2023                              | 2023
					20231107                   | 7 November 2023                   | 7 de noviembre de 2023
					yesterday                  | ''                                | ''
					""")
	void aDateIsSaidAsPreciselyAsItIsKnown(String date, String english, String spanish) {
		assertThat(DateWords.of(date, "no zone", Locale.UK)).isEqualTo(english);
		assertThat(DateWords.of(date, "no zone", Locale.of("es", "ES"))).isEqualTo(spanish);
	}

}
