package org.cutline.export;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a.jpg            | attachment; filename="a.jpg"; filename*=UTF-8''a.jpg
			a b.zip          | attachment; filename="a b.zip"; filename*=UTF-8''a%20b.zip
			Reunión.zip      | attachment; filename="Reunion.zip"; filename*=UTF-8''Reuni%C3%B3n.zip
			50%;"x".zip      | attachment; filename="50___x_.zip"; filename*=UTF-8''50%25%3B%22x%22.zip
			写真.jpg          | attachment; filename="__.jpg"; filename*=UTF-8''%E5%86%99%E7%9C%9F.jpg
			""")
	void namesTheFileForOldAndNewPrograms(String name, String header) {
		assertThat(Attachment.named(name)).isEqualTo(header).matches("[\\x20-\\x7e]+");
	}

}
