package org.cutline.caption;

import java.util.List;

import org.cutline.caption.BodyReading.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyReadingTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					Japan's Prime Minister Ana Prieto (R) speaks during a meeting in Tokyo.                | PRESENT | speaks
					Protesters hold flags in front of the parliament in Oslo.                              | PRESENT | hold
					A building damaged by shelling is lit by the sunset in Lviv.                           | PRESENT | is
					Ana Prieto, who won the race last year, waves to fans.                                 | PRESENT | waves
					Ana Prieto, left, and Joan Puig shake hands.                                           | PRESENT | shake
					Police officers guard a street in Lima.                                                | PRESENT | guard
					Migrants arriving in Vigo on Saturday responded to the cheers.                         | PAST    | responded
					The minister said on Tuesday that talks would go on.                                   | PAST    | said
					Odin Brask walked to the harbour.                                                      | PAST    | walked
					The minister will visit the harbour.                                                   | FUTURE  | will
					La ministra Ana Prieto interviene durante la rueda de prensa.                          | PRESENT | interviene
					Varias personas caminan por una calle de Lugo.                                         | PRESENT | caminan
					El tractor que conducía Odín está en el puerto.                                        | PRESENT | está
					La ministra saludó a los pescadores.                                                   | PAST    | saludó
					Los ministros llegaron al puerto de Vigo.                                              | PAST    | llegaron
					El Gobierno aprobará la ley esta semana.                                               | FUTURE  | aprobará
					""")
	void tellsTheTenseOfTheLead(String text, Tense tense, String verb) {
		ParsedCaption parsed = CaptionParser.parse(text + " EPA/ANA PRIETO");
		BodyReading.Lead lead = parsed.reading().lead();
		assertThat(lead).isNotNull();
		assertThat(lead.tense()).isEqualTo(tense);
		assertThat(lead.verb()).isNotNull();
		assertThat(lead.verb().in(parsed.text())).isEqualTo(verb);
		assertThat(lead.isPresent()).isEqualTo(tense == Tense.PRESENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The President of France, Ana Prieto. EPA/ANA PRIETO
			La ministra de Pesca, Ana Prieto. EFE/Ana Prieto
			Der Minister spricht im Hafen. Foto: Ana Prieto/dpa
			""")
	void aBareNameHasNoTense(String text) {
		BodyReading.Lead lead = CaptionParser.parse(text).reading().lead();
		assertThat(lead).isNotNull();
		assertThat(lead.tense()).isEqualTo(Tense.NONE);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					Ana Prieto speaks during the G7 Foreign Ministers' Meeting in Tokyo, Japan. | the G7 Foreign Ministers' Meeting
					Odin Brask attends the 70th Harbour Film Festival in Oslo, Norway.          | the 70th Harbour Film Festival
					Fans cheer at the Australian Open tennis tournament in Melbourne.           | the Australian Open tennis tournament
					La ministra habla durante la cumbre del clima en Lima (Perú).               | la cumbre del clima
					Ministers sit at a working dinner during the Atlantic Ports Ministers' Meeting in Lisbon. | the Atlantic Ports Ministers' Meeting
					Ministers stand during a reception for the press in Lisbon, Portugal.       | reception for the press
					Los reyes asisten a la ceremonia de entrega de premios, en Oviedo.          | la ceremonia de entrega de premios
					""")
	void namesTheEvent(String text, String event) {
		ParsedCaption parsed = CaptionParser.parse(text + " EPA/ANA PRIETO");
		assertThat(parsed.reading().event()).isNotNull();
		assertThat(parsed.reading().event().name()).isEqualTo(event);
		assertThat(parsed.reading().event().range().in(parsed.text())).isEqualTo(event);
	}

	@Test
	void aHarbourIsNoEvent() {
		assertThat(CaptionParser.parse("Sailors rest at the harbour in Vigo. EPA/ANA PRIETO").reading().event())
			.isNull();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			A sign reads “Save the quay” and 'No sale' in Vigo. ; Save the quay+No sale
			Un cartel dice «Salvemos el muelle» en Vigo.        ; Salvemos el muelle
			Ein Schild mit „Rettet den Kai“ in Bremerhaven.     ; Rettet den Kai
			The sailors' and captain's boats are left.          ; ''
			An unclosed "quotation goes on.                     ; ''
			""")
	void findsQuotedWords(String text, String quoted) {
		ParsedCaption parsed = CaptionParser.parse(text);
		List<String> quotes = parsed.reading().quotes().stream().map((range) -> range.in(parsed.text())).toList();
		assertThat(String.join("+", quotes)).isEqualTo(quoted.equals("''") ? "" : quoted);
	}

	@Test
	void theSecondSentenceIsBackground() {
		ParsedCaption parsed = CaptionParser.parse("A ferry leaves Vigo. It sails to Faro. EPA/ANA PRIETO");
		assertThat(parsed.reading().secondSentence().map((range) -> range.in(parsed.text())))
			.contains("It sails to Faro.");
	}

}
