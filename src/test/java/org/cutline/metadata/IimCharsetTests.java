package org.cutline.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IimCharsetTests {

	private static FileMetadata read(JpegBuilder jpeg) {
		return ((MetadataReading.Read) MetadataReader.read(jpeg.build())).metadata();
	}

	@ParameterizedTest(name = "ESC {0} is {1}")
	@CsvSource({ "%G, UTF-8, 'Łukasz 東京'", "-A, ISO-8859-1, l'Affiche présentait", ".A, ISO-8859-1, España",
			"-B, ISO-8859-2, Zażółć", "-L, ISO-8859-5, Москва", "-F, ISO-8859-7, Αθήνα", "-M, ISO-8859-9, İstanbul" })
	void aDeclaredCharacterSetCounts(String escape, String charset, String headline) {
		FileMetadata metadata = read(JpegBuilder.jpeg()
			.iim(JpegBuilder.charset(escape), JpegBuilder.dataset(105, headline, Charset.forName(charset))));
		assertThat(metadata.text(Field.HEADLINE)).isEqualTo(headline);
		assertThat(metadata.iimCharset()).isEqualTo(new IimCharset(charset, IimCharset.Found.DECLARED));
	}

	@ParameterizedTest(name = "{1} without 1:90: {0}")
	@CsvSource({ "Secretary’s café — “España” 50 €, windows-1252", "José Manuel Albares en España, windows-1252",
			"Zürich: Müller und Café Größe, x-MacRoman", "Zoë Müller, x-MacRoman", "Łukasz Żółć 東京, UTF-8" })
	void anUndeclaredCharacterSetIsFoundFromTheOctets(String caption, String charset) {
		FileMetadata metadata = read(
				JpegBuilder.jpeg().iim(JpegBuilder.dataset(120, caption, Charset.forName(charset))));
		assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo(caption);
	}

	@Test
	void theCharacterSetInWhichIimSaysWhatXmpSaysIsTaken() {
		Charset cyrillic = Charset.forName("windows-1251");
		FileMetadata metadata = read(JpegBuilder.jpeg()
			.xmp("<photoshop:City>Москва</photoshop:City>")
			.iim(JpegBuilder.dataset(90, "Москва", cyrillic), JpegBuilder.dataset(105, "Парад", cyrillic)));
		assertThat(metadata.text(Field.HEADLINE)).isEqualTo("Парад");
		assertThat(metadata.iimCharset()).isEqualTo(new IimCharset("windows-1251", IimCharset.Found.AGREES_WITH_XMP));
	}

	@Test
	void theDeclarationCountsEvenBehindTheText() {
		FileMetadata metadata = read(
				JpegBuilder.jpeg().iim(JpegBuilder.dataset(80, "Jan Utkání"), JpegBuilder.charset("%G")));
		assertThat(metadata.text(Field.CREATOR)).isEqualTo("Jan Utkání");
		assertThat(metadata.iimCharset()).isNotNull()
			.extracting(IimCharset::found)
			.isEqualTo(IimCharset.Found.DECLARED);
	}

	@Test
	void anEscapeNobodyKnowsIsNoDeclaration() {
		FileMetadata metadata = read(JpegBuilder.jpeg()
			.iim(JpegBuilder.charset("%5"),
					JpegBuilder.dataset(120, "Madrid – España", Charset.forName("windows-1252"))));
		assertThat(metadata.text(Field.DESCRIPTION)).isEqualTo("Madrid – España");
	}

	@Test
	void valuesThatAreNotTheDeclaredUtf8AreReadAndTold() {
		FileMetadata metadata = read(JpegBuilder.jpeg()
			.iim(JpegBuilder.charset("%G"), JpegBuilder.dataset(105, "Tröbiger", StandardCharsets.ISO_8859_1),
					JpegBuilder.dataset(90, "Zürich")));
		assertThat(metadata.text(Field.HEADLINE)).isEqualTo("Tröbiger");
		assertThat(metadata.text(Field.CITY)).isEqualTo("Zürich");
		assertThat(metadata.problems()).extracting(MetadataProblem::code).contains("iim.charset");
	}

	@Test
	void aCharacterCutInTheMiddleDoesNotSpoilTheGuess() {
		byte[] byline = "Łukasz Żółć".getBytes(StandardCharsets.UTF_8);
		FileMetadata metadata = read(
				JpegBuilder.jpeg().iim(JpegBuilder.dataset(2, 80, Arrays.copyOf(byline, byline.length - 1))));
		assertThat(metadata.text(Field.CREATOR)).isEqualTo("Łukasz Żół");
	}

}
