package org.cutline.caption;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text makes the grammar take more than linear time. Held against itself: a text eight
 * times as long may take thirty times as long, where a square would take sixty-four.
 */
class LinearTimeTests {

	private static final int SHORT = 6_000;

	private static final int TIMES = 8;

	private static final int GENEROUS = 30;

	/** Nanoseconds below which the clock tells nothing. */
	private static final long LEAST = 2_000_000;

	@ParameterizedTest
	@ValueSource(strings = { "/", "(", ")", "[", "A. ", "A ", "a ", "\"", "'", "‘", "“", "-", ",", ".", ":", "|", "\n",
			"((A) ", "AND ", "JAPAN, ", "JAPAN AND ", "OUT ", "JAPAN OUT ", "EMBARGO ", "NO USE AFTER ", "NO SALES IN ",
			"may only be used ", "EFE/", "EFE-", "/EFE", "via ", "via EFE ", "Foto: ", "| EFE ", "Photo by ", "© ",
			"epa12345678 ", "FILE - ", "2022 ", "12 ", "12/03/2024 ", "in 2022 ", "1 May 2022, ", "Nov. ",
			"on Tuesday ", "in ", "in the ", "in Tokyo, ", "in Tokyo ", "de la ", "near ", "Tokyo, Japan, ", "Tags: ",
			"during the ", "during the meeting ", "who ", "John Smith ", "John Smith (L), ", "(L) ", "from left ",
			"for ", "@a ", "#", "&amp;", "\ud83d\ude00", "\ud800", "e\u0301", "MilanAFP ", "a23 May 2022 ",
			"the city of ", "district of ", "Ana Prieto for EFE ", "HANDOUT ", "HANDOUT-", "and Ana ",
			"EFE/Ana Prieto/", "/Ana Prieto", "Ana Prieto y ", "Prieto | " })
	void takesTimeInProportionToTheLength(String piece) {
		String text = piece.repeat(SHORT / piece.length());
		String longer = piece.repeat(SHORT / piece.length() * TIMES);
		long one = Math.max(cost(text), LEAST);
		assertThat(cost(longer)).isLessThan(one * GENEROUS);
	}

	/** The least processor time of three readings, in nanoseconds. */
	private static long cost(String text) {
		long least = Long.MAX_VALUE;
		for (int round = 0; round < 3; round++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			assertThat(CaptionParser.parse(text).text()).hasSameSizeAs(text);
			least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return least;
	}

}
