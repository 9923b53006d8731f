package org.cutline.desk.ui;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HexDumpTests {

	@Test
	void eightOctetsAreALine() {
		assertThat(HexDump.of("Lisboa\0\u0001é".getBytes(StandardCharsets.UTF_8), 100)).isEqualTo("""
				0000  4c 69 73 62 6f 61 00 01  Lisboa··
				0008  c3 a9                    ··
				""");
	}

	@Test
	void noMoreThanAskedForAreShown() {
		assertThat(HexDump.of("abcdefghij".getBytes(StandardCharsets.UTF_8), 3))
			.isEqualTo("0000  61 62 63                 abc\n");
	}

	@Test
	void nothingHasNoLines() {
		assertThat(HexDump.of(new byte[0], 100)).isEmpty();
	}

}
