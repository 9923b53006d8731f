package org.cutline.caption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Who is in the picture, by the caption's words. */
class PeopleReaderTests {

	private static final Path SAMPLE = Path.of("../shared/captions/sample.jsonl");

	private static List<CaptionPerson> people(String text) {
		return CaptionParser.parse(text).people();
	}

	private static String names(String text) {
		return String.join("; ", people(text).stream().map(CaptionPerson::name).toList());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
							Brazil's Neymar (R) fights for the ball with France's Hugo Lemaire (L).               | Neymar; Hugo Lemaire
							Donald and Melania Trump arrive in Paris.                                             | Donald; Melania Trump
							Dwayne 'The Rock' Johnson attends a premiere.                                         | Dwayne 'The Rock' Johnson
							Robert Downey Jr. and his wife Susan Downey arrive.                                   | Robert Downey Jr.; Susan Downey
							Conor O'Neill, John van der Berg and Abdullah bin Zayed al-Nahyan talk.               | Conor O'Neill; John van der Berg; Abdullah bin Zayed al-Nahyan
							ANA DE LA VEGA (L) AND JOHN MARSH (R) ARRIVE                                          | ANA DE LA VEGA; JOHN MARSH
							Front row, from left, Xi Jinping, Ana Costa and Kim Jong Un attend.                   | Xi Jinping; Ana Costa; Kim Jong Un
							The Sun Belt sheriff Jan Beck and Moon Jae-in shake hands.                            | Jan Beck; Moon Jae-in
							Tohono River Nation Vice Chairwoman Carla Moss and Lt. Governor Regina Reed wave.     | Carla Moss; Regina Reed
							Pop star Madonna performs with Adele.                                                 | Madonna; Adele
							Hi-Lite Burton (R) and Scooter Kline (C) of the Harlem Jugglers watch a little girl.  | Hi-Lite Burton; Scooter Kline
							Õnosato Kenta throws salt during a tournament in London.                              | Õnosato Kenta
							Syrian refugee Hassan, 12, and his sister Amal, 9, in Bar Elias.                      | Hassan; Amal
							Swedish Crown Princess Victoria and Prince Daniel arrive.                             | Victoria; Daniel
							A combination photo shows U.S. President Paul Reyes and Russian President Oleg Orlov. | Paul Reyes; Oleg Orlov
							File photo of England's Moeen Marsh.                                                  | Moeen Marsh
							Zhang Weilong of China reacts after the fight.                                        | Zhang Weilong
					Dunja Hayalik moderiert in der Sendung.                                               | Dunja Hayalik
					Ursula Kohl (CDU), Präsidentin der Europäischen Kommission, ist in Brüssel.           | Ursula Kohl
					Russell, Sainz, Verstappen y Pérez, durante el desfile en Losail.                     | Russell; Sainz; Verstappen; Pérez
							Las hermanas Venus y Serena Costa en Nueva York.                                      | Venus; Serena Costa
							El alcalde de Valladolid, Óscar Puente, y la concejala Ana Redondo.                   | Óscar Puente; Ana Redondo
							Imagen de archivo de Shakira durante un concierto en Barranquilla.                    | Shakira
							Jan-Lennard Krause und Sahra Vogt (BSW) im Studio. Foto: Ann Bo/dpa                   | Jan-Lennard Krause; Sahra Vogt
							Annalena Kohl und ihr ukrainischer Amtskollege Dmytro Bondar in Kiew.                 | Annalena Kohl; Dmytro Bondar
							Le président Emmanuel Martin (g) et la ministre Élisabeth Borel (d) à Paris.          | Emmanuel Martin; Élisabeth Borel
							O presidente Luiz Inácio Prado da Silva e Janja da Costa em Brasília.                 | Luiz Inácio Prado da Silva; Janja da Costa
							""")
	void namesWhoIsInThePicture(String text, String names) {
		assertThat(names(text)).isEqualTo(names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A general view of the Santiago Bernabeu stadium.", "The sun rises over Mount Fuji.",
			"Hurricane Maria makes landfall in Puerto Rico.", "The USS Ronald Reagan sails near Busan.",
			"Visitors at the Vincent van Gogh museum in Amsterdam.", "Boeing 737 MAX jets at Boeing Field in Seattle.",
			"People queue outside a Louis Vuitton store in Paris.", "Kamala Harris supporters react.",
			"A man passes a poster of Prime Minister Yoko Mori.", "Workers install a statue of Queen Elizabeth II.",
			"Relatives of George Marsh attend his funeral in Houston.", "Mourners carry the coffin of Hassan Haddad.",
			"Supporters of former President Paul Reyes protest against President Ana Costa in Lisbon.",
			"Models present creations by Italian designer Donatella Verdi in Milan.",
			"People hold a banner reading 'Free Julian Marsh' in London.",
			"Protesters march over the death of George Marsh.", "Manchester United fans wave flags at Old Trafford.",
			"Residents walk past the Golden Temple in Amritsar.", "Typhoon Saola is likely to stay until Friday.",
			"People pass a sign in Cardiff. First Minister Mark Drummond has said there is evidence.",
			"Protesta contra el presidente Javier Molina en Buenos Aires.",
			"Seguidores de Pedro Costa esperan en Madrid.", "Vista del estadio Santiago Bernabéu en Madrid. EFE",
			"Un mural de Hugo Chávez en Caracas.", "Aspecto de la fachada del hospital Gregorio Marañón.",
			"Ein Plakat von Olaf Krause hängt in Berlin.", "Miles de personas se manifiestan en Bogotá.",
			"Türkische Soldaten in Tall Abyad in Nordsyrien." })
	void takesNoPlaceNorWhoIsOnlyTalkedAboutForAPerson(String text) {
		assertThat(names(text)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					US Secretary of State Ana Costa arrives.                                                        | US Secretary of State
					Taiwan's president, Tsai Ming-wen, at a ceremony.                                               | Taiwan's president
					David Owen, Republican candidate for the House, greets the crowd.                               | Republican candidate for the House
					Ana Costa, the chairwoman of the union, speaks.                                                 | chairwoman of the union
					Jurgen Kline, the U.S. coach.                                                                   | U.S. coach
					Los Angeles Lakers forward Ron James dunks.                                                     | Los Angeles Lakers forward
					Leader of the House of Commons Penny Marsh carries the sword.                                   | Leader of the House of Commons
					Team Jumbo rider Primoz Novak of Slovenia celebrates.                                           | Team Jumbo rider
					Real Madrid's Vinicius Costa celebrates.                                                        | -
					Her husband Rob Baker waves.                                                                    | -
					El secretario general del PSOE y presidente del Gobierno, Pedro Costa, en Sevilla.              | secretario general del PSOE y presidente del Gobierno
					Dmitry Orlov, periodista ruso y Premio Nobel de la Paz                                          | periodista ruso y Premio Nobel de la Paz
					El expresidente de EE.UU. Paul Reyes llega al tribunal.                                         | expresidente de EE.UU.
					El director de cine Pedro Alonso en Venecia.                                                    | director de cine
					El defensa uruguayo del Atlético de Madrid José María Giménez celebra su gol.                   | defensa uruguayo del Atlético de Madrid
					Markus Vogt, CSU-Vorsitzender und Ministerpräsident von Bayern, gibt ein Statement ab.          | CSU-Vorsitzender und Ministerpräsident von Bayern
					Der Außenminister von Frankreich, Jean-Yves Martin, spricht.                                    | Außenminister von Frankreich
					Russlands Präsident Oleg Orlov winkt.                                                           | Russlands Präsident
					""")
	void readsTheOfficeAroundAName(String text, String title) {
		assertThat(people(text).getFirst().title()).isEqualTo(title);
	}

	@Test
	void saysWhoIsNotPictured() {
		List<CaptionPerson> people = people(
				"Minister Ana Costa (not pictured) talks to Bea Lund (unseen), Eva Gil (fuera "
						+ "de cuadro), Jan Beck (nicht im Bild), Luc Morel (hors cadre), Rui Melo (fora de quadro) and Carl Mora.");
		assertThat(people).extracting(CaptionPerson::pictured)
			.containsExactly(false, false, false, false, false, false, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "From left are Ana Costa, Bea Lund, the mayor, and Carl Mora.",
			"(L-R) Ana Costa, Bea Lund and Carl Mora pose.",
			"Players, clockwise from top left: Ana Costa, Bea Lund, Carl Mora.",
			"De izquierda a derecha, Ana Costa, Bea Lund y Carl Mora posan.",
			"V. l.: Ana Costa, Bea Lund und Carl Mora" })
	void numbersTheNamesOfAList(String text) {
		assertThat(people(text)).extracting(CaptionPerson::order).containsExactly(1, 2, 3);
	}

	@Test
	void numbersNobodyBehindTheList() {
		List<CaptionPerson> people = people("From left, Ana Costa and Bea Lund greet Carl Mora in Lisbon.");
		assertThat(people).extracting(CaptionPerson::order).containsExactly(1, 2, 0);
	}

	@Test
	void printsANameOnOneLineButKeepsItsRange() {
		String text = "Swiss defender Philippe Senn fights for the ball with Gonzalo\nSegura, left, during a test game.";
		CaptionPerson last = people(text).getLast();
		assertThat(last.name()).isEqualTo("Gonzalo Segura");
		assertThat(last.range().in(text)).isEqualTo("Gonzalo\nSegura");
		assertThat(last.position()).isNotNull();
	}

	@Test
	void looksForNobodyInASlug() {
		assertThat(names("Soccer Football - Premier League - Arsenal v Chelsea - Emirates Stadium, London, Britain - "
				+ "October 1, 2023 Arsenal's Bukayo Stone celebrates scoring with Martin Holm"))
			.isEqualTo("Bukayo Stone; Martin Holm");
		assertThat(names("Handball: Bundesliga, THW Kiel - SC Magdeburg, Spieltag. Kiels Torwart Niklas Holm jubelt."))
			.isEqualTo("Niklas Holm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "John Smith waves. ", "(L-R) John Smith, ", "A ", "(L) ", "president, ", "of the Ana ",
			"Minister of ", "Ana (CDU), ", "\"Ana ", "Ana Costa, president of the ", "shows Ana Costa and " })
	void readsAMegabyteOfNames(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertThat(people(text)).allMatch((person) -> person.range().end() <= text.length());
	}

	@Test
	void readsThePeopleOfTheSampleAsWellAsItHasBeen() throws IOException {
		assumeTrue(Files.exists(SAMPLE), "The shared sample is not there: " + SAMPLE);
		PeopleBench bench = PeopleBench.of(SAMPLE);
		assertThat(bench.namesRate()).as("%s", bench.misses()).isGreaterThanOrEqualTo(98);
		assertThat(bench.wholeRate()).as("%s", bench.misses()).isGreaterThanOrEqualTo(97);
	}

}
