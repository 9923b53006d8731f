package org.cutline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTests {

	private static List<String> lines(InputStream in, int limit) throws IOException {
		List<String> lines = new ArrayList<>();
		try (LineReader reader = new LineReader(in, limit)) {
			for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
				assertThat(line.number()).isEqualTo(lines.size() + 1L);
				lines.add(line.tooLong() ? "too long" : new String(line.octets(), StandardCharsets.UTF_8));
			}
		}
		return lines;
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Gives one octet at a time, as a slow pipe does. */
	private static InputStream slow(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public synchronized int read(byte[] into, int from, int length) {
				return super.read(into, from, Math.min(length, 1));
			}
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a\\nb|a,b", "a\\nb\\n|a,b", "a\\r\\nb\\r\\n|a,b", "\\n\\na|,,a",
			"MARKa\\nb|a,b", "a\\rb|a\\rb", "MARK|''", "a\\nMARKb|a,MARKb" })
	void takesLinesApart(String text, String wanted) throws IOException {
		String input = text.translateEscapes().replace("MARK", "\uFEFF");
		List<String> expected = List.of(wanted.translateEscapes().replace("MARK", "\uFEFF").split(",", -1));
		assertThat(lines(stream(input), 100)).isEqualTo(expected);
		assertThat(lines(slow(input), 100)).isEqualTo(expected);
	}

	@Test
	void nothingHasNoLine() throws IOException {
		assertThat(lines(stream(""), 100)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 100, 70_000, 200_000 })
	void aLineMayHaveJustAsManyOctetsAsItMay(int limit) throws IOException {
		String line = "x".repeat(limit);
		assertThat(lines(stream(line + "\r\n" + line + "x\n" + line), limit)).containsExactly(line, "too long", line);
		assertThat(lines(stream(line + "xx\n" + line + "x".repeat(200_000)), limit)).containsExactly("too long",
				"too long");
	}

	@Test
	void aLookAheadTakesNothingAway() throws IOException {
		try (LineReader reader = new LineReader(slow("first\nsecond"), 100)) {
			assertThat(new String(reader.peek(8), StandardCharsets.UTF_8)).isEqualTo("first\nse");
			assertThat(new String(reader.peek(1000), StandardCharsets.UTF_8)).isEqualTo("first\nsecond");
			LineReader.Line line = reader.next();
			assertThat(line).isNotNull();
			assertThat(new String(line.octets(), StandardCharsets.UTF_8)).isEqualTo("first");
		}
	}

	@Test
	void saysWhenTheNextLineMayHaveToBeWaitedFor() throws IOException {
		try (LineReader reader = new LineReader(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)) {
			@Override
			public synchronized int available() {
				return 0;
			}
		}, 100)) {
			assertThat(reader.mayWait()).isTrue();
			reader.peek(3);
			assertThat(reader.mayWait()).isFalse();
			reader.next();
			assertThat(reader.mayWait()).isTrue();
		}
	}

}
