package org.cutline.metadata;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoDateTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "2023-11-07T19:42:00+09:00, 2023-11-07T19:42:00+09:00",
			"2023-11-07T19:42+09:00, 2023-11-07T19:42:00+09:00", "2023-11-07T19:42:00, 2023-11-07T19:42:00",
			"2023-11-07, 2023-11-07", "2023-11, 2023-11", "2023, 2023", "2023:11:07 19:42:00, 2023-11-07T19:42:00",
			"2023:11:07 19:42:00.31, 2023-11-07T19:42:00.31", "20231107, 2023-11-07", "20230000, 2023",
			"20231100, 2023-11", "20231107194200+0900, 2023-11-07T19:42:00+09:00",
			"20231107194200, 2023-11-07T19:42:00", "2023-11-07T19:42:00Z, 2023-11-07T19:42:00+00:00" })
	void readsADateAsPreciselyAsItIsWritten(String text, String expected) {
		assertThat(PhotoDate.parse(text)).hasValueSatisfying((date) -> assertThat(date).hasToString(expected));
	}

	@ParameterizedTest(name = "“{0}” is no date")
	@ValueSource(strings = { "", "0000:00:00 00:00:00", "yesterday", "2023-13-01", "2023-02-30", "07/11/2023",
			"2023:11:07 25:00:00", "    :  :     :  :  " })
	void refusesWhatIsNoDate(String text) {
		assertThat(PhotoDate.parse(text)).isEmpty();
	}

	@ParameterizedTest(name = "{0} has the day {1}")
	@CsvSource({ "2023-11-07T23:59:59-11:00, 2023-11-07", "20231107, 2023-11-07" })
	void theDayIsTheOneWrittenWhateverTheZone(String text, LocalDate day) {
		assertThat(PhotoDate.parse(text).flatMap(PhotoDate::date)).hasValue(day);
	}

}
