package org.cutline.export;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveNamesTests {

	@ParameterizedTest(name = "{0} becomes {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			DSC_0042.JPG            | jpg  | DSC_0042.jpg
			kishida.jpeg            | jpg  | kishida.jpeg
			Reunión en Bogotá.jpg   | jpg  | Reunión en Bogotá.jpg
			../../etc/passwd        | jpg  | passwd.jpg
			C:\\photos\\a.jpg       | jpg  | a.jpg
			/abs/olute.jpg          | jpg  | olute.jpg
			con.jpg                 | jpg  | _con.jpg
			CON                     | jpg  | _CON.jpg
			aux.final.jpg           | jpg  | _aux.final.jpg
			lpt1.tiff               | tif  | _lpt1.tiff
			com10.jpg               | jpg  | com10.jpg
			photo.exe               | jpg  | photo.exe.jpg
			a<b>c:d"e?f*g.jpg       | jpg  | a-b-c-d-e-f-g.jpg
			.htaccess               | jpg  | htaccess.jpg
			-rf.jpg                 | jpg  | rf.jpg
			name. . .jpg            | jpg  | name.jpg
			a   b.jpg               | jpg  | a b.jpg
			..                      | jpg  | photo-7.jpg
			???.jpg                 | jpg  | photo-7.jpg
			.jpg                    | jpg  | jpg.jpg
			IMG_1.DNG               | raw  | IMG_1.dng
			写真.heic                 | heic | 写真.heic
			""")
	void areSafeOnEverySystem(String wanted, String extension, String name) {
		assertThat(new ArchiveNames().unique(wanted, extension, "photo-7")).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil\u202egpj.exe", "a\u0000b\u0007.jpg", "zero\u200bwidth.jpg", "line\nbreak.jpg",
			"\ud83d.jpg", "sep\u2028arator.jpg" })
	void hideNothing(String wanted) {
		assertThat(new ArchiveNames().unique(wanted, "jpg", "photo-7")).matches("[\\p{L}\\p{N}. _-]+\\.jpg");
	}

	@Test
	void areBoundedWithoutCuttingALetter() {
		String name = new ArchiveNames().unique("ñ".repeat(300) + ".jpg", "jpg", "photo-7");
		assertThat(name).isEqualTo("ñ".repeat(60) + ".jpg");
		String emoji = new ArchiveNames().unique("\ud83d\ude00x".repeat(200), "jpg", "photo-7");
		assertThat(emoji.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(124);
		assertThat(new String(emoji.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(emoji);
	}

	@Test
	void areNumberedWhereTwoAreTheSame() {
		ArchiveNames names = new ArchiveNames();
		assertThat(names.unique("a.jpg", "jpg", "x")).isEqualTo("a.jpg");
		assertThat(names.unique("A.JPG", "jpg", "x")).isEqualTo("A-2.jpg");
		assertThat(names.unique("a.heic", "heic", "x")).isEqualTo("a-3.heic");
		assertThat(names.unique("a-2.jpg", "jpg", "x")).isEqualTo("a-2-2.jpg");
		String composed = names.unique("é.jpg", "jpg", "x");
		assertThat(names.unique("e\u0301.jpg", "jpg", "x")).isNotEqualTo(composed);
		assertThat(names.unique("n".repeat(200), "jpg", "x")).hasSize(124);
		assertThat(names.unique("n".repeat(200), "jpg", "x")).hasSize(124).endsWith("n-2.jpg");
	}

}
