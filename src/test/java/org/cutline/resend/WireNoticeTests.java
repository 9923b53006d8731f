package org.cutline.resend;

import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoFields;
import org.cutline.resend.WireNotice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireNoticeTests {

	private static PhotoFields saying(Field field, String text) {
		return new PhotoFields(Map.of(), Map.of(field, FieldValue.of(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CORRECTION | description  | ATTENTION EDITORS: CORRECTION OF NAME. (L-R) James Cleverly and Annalena Baerbock
					CORRECTION | headline     | CORRECTION - G7 Foreign Ministers in Tokyo
					CORRECTION | headline     | CORRECTED: Blinken walks to a working dinner
					CORRECTION | instructions | Correcting the spelling of the minister's name
					CORRECTION | description  | CORRIGE NOMBRE. El ministro de Exteriores, José Manuel Albares
					CORRECTION | instructions | Atención editores: cambia el nombre
					KILL       | headline     | PHOTO KILL: G7 dinner
					KILL       | description  | MANDATORY KILL. Please remove this image from all your systems.
					KILL       | description  | KILL KILL KILL - the photo shows another person
					KILL       | instructions | Picture kill, do not use
					KILL       | headline     | ANULADA FOTO de la cena del G7
					EMBARGO    | instructions | Embargoed until 22:00 GMT
					EMBARGO    | description  | EMBARGO LIFTED. The Duchess of Sussex arrives
					EMBARGO    | instructions | Embargado hasta las 22.00
					""")
	void isReadFromWhatASenderCallsOut(Kind kind, String field, String text) {
		assertThat(WireNotice.in(saying(Field.of(field), text))).first()
			.satisfies((notice) -> assertThat(notice.kind()).isEqualTo(kind));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Soldiers kill three in Gaza, Israel, 07 November 2023", "POLICE KILL GUNMAN IN TOKYO",
			"A US embargo on Cuba is protested in Havana", "A correctional facility in Texas",
			"El embargo a Cuba, en La Habana", "La ministra corrige a su colega", "Overkill at the Kill Devil Hills",
			"Prices after a correction on the stock market" })
	void isNotReadFromWhatAPhotoShows(String caption) {
		assertThat(WireNotice.in(saying(Field.DESCRIPTION, caption))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CORRECTION OF NAME. (L-R) A and B                 | CORRECTION OF NAME.
			(L-R) A and B. ATTENTION EDITORS: new name of B   | ATTENTION EDITORS: new name of B
			""")
	void namesTheSentenceThatSaysSo(String caption, String sentence) {
		assertThat(WireNotice.in(saying(Field.DESCRIPTION, caption)).getFirst().words()).isEqualTo(sentence);
	}

	@Test
	void instructionsAreShownWholeAndTheGravestComesFirst() {
		String text = "CORRECTION of an earlier embargo. PHOTO KILL. Do not use: it shows another person.";
		assertThat(WireNotice.in(saying(Field.INSTRUCTIONS, text)))
			.extracting((notice) -> notice.kind() + ": " + notice.words())
			.containsExactly("KILL: " + text, "EMBARGO: " + text, "CORRECTION: " + text);
	}

}
