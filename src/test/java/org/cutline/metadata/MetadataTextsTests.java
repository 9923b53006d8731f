package org.cutline.metadata;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MetadataTextsTests {

	@Test
	void aTextThatFitsIsNotCut() {
		assertThat(Texts.cut("é".repeat(16), 32)).isEqualTo("é".repeat(16));
	}

	@Test
	void anAccentedLetterOnTheBoundaryIsLeftOutWhole() {
		assertThat(Texts.cut("a".repeat(31) + "é", 32)).isEqualTo("a".repeat(31));
	}

	@Test
	void aCombiningAccentStaysWithItsLetter() {
		assertThat(Texts.cut("a".repeat(30) + "e\u0301x", 32)).isEqualTo("a".repeat(30));
	}

	@Test
	void anEmojiOfSeveralCodePointsIsLeftOutWhole() {
		String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
		assertThat(Texts.cut("a".repeat(20) + family + "b", 30)).isEqualTo("a".repeat(20));
	}

	@Test
	void lineEndsAndTrailingBlanksDoNotMakeTextsDiffer() {
		assertThat(Texts.comparable("one\r\ntwo\rthree \0")).isEqualTo(Texts.comparable("one\ntwo\nthree"));
	}

	@Test
	void composedAndDecomposedAccentsAreTheSame() {
		assertThat(Texts.comparable("Jose\u0301")).isEqualTo(Texts.comparable("José"));
	}

	@Test
	void anOctetWithoutACharacterIsNotLost() {
		assertThat(Texts.decode(new byte[] { 'a', (byte) 0x81, 'b' }, Charset.forName("windows-1252")))
			.isEqualTo("a\u0081b");
	}

}
