package org.cutline.caption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is in the picture, in captions of many desks and languages. */
class PeopleLinesTests {

	private static List<CaptionPerson> people(String text) {
		return CaptionParser.parse(text).people();
	}

	static Stream<Arguments> lines() throws IOException {
		try (InputStream in = PeopleLinesTests.class.getResourceAsStream("/captions/people-lines.txt")) {
			assertThat(in).isNotNull();
			List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			return lines.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" =>", 2))
				.map((parts) -> Arguments.of(parts[0], parts[1].strip()));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("lines")
	void namesWhoIsInThePicture(String text, String names) {
		String read = people(text).stream().map(CaptionPerson::name).collect(Collectors.joining("; "));
		assertThat(read).isEqualTo(names);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Ana Gil coordinadora del equipo técnico. EFE                                        | coordinadora del equipo técnico
					Ben Mills left winger of Leeds during the match in Leeds.                           | left winger of Leeds
					El secretario general del Partido Obrero (PO), Ana Gil (c), en Madrid. EFE          | secretario general del Partido Obrero (PO)
					El portavoz del PP en el Parlamento de Cataluña, Ana Gil (2i), habla. EFE           | portavoz del PP en el Parlamento de Cataluña
					El seleccionador de Ecuador, el español Félix Gil llega a Quito. EFE                | seleccionador de Ecuador
					La tenista rusa Ana Gil saluda. EFE                                                 | tenista rusa
					De g à d: Luc Morel (pull rayé), agriculteur; Ana Gil, maire. MAXPPP                | agriculteur
					Marie Morel, l'entraîneuse et directrice du club, à Paris.                          | entraîneuse et directrice du club
					Der Spieler Carl Mora, der Kapitän der Mannschaft, winkt in Köln.                   | Spieler
					Carl Mora, der Kapitän der Mannschaft, winkt in Köln.                               | Kapitän der Mannschaft
					A handout picture provided by the Vatican Media shows Pope Leo during the audience. | Pope
					La rusa Ana Gil gana en París. EFE                                                  | -
					""")
	void readsTitlesWithoutTheirArticle(String text, String title) {
		assertThat(people(text).getFirst().title()).isEqualTo(title);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			At left, Defense Secretary Ana Gil waves.                | left
			Left: Sen. Ana Gil. Right: Rep. Don Mora.                | Left
			Left, Ana Gil waves; right, Pablo Mora cries.            | Left
			Links: Anna Kohl. Rechts: Carl Mora. Foto: dpa           | Links
			A la izquierda, la ministra Ana Gil, en el pleno. EFE    | A la izquierda
			Ministerin Anna Kohl (l, SPD) sitzt im Bundestag.        | (l, SPD)
			La ministra Ana Gil (2i, PNV) en el pleno. EFE           | (2i, PNV)
			""")
	void givesAPersonTheMarkerInFrontOrWithAParty(String text, String marker) {
		PositionMarker position = people(text).getFirst().position();
		assertThat(position).isNotNull();
		assertThat(position.text()).isEqualTo(marker);
		assertThat(position.range().in(text)).isEqualTo(marker);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					Ben Mills is punched by Axel Mora during a bout in Paris.                                | Ben Mills; Axel Mora
					Ana Gil wears a dress designed by Axel Mora in Paris.                                    | Ana Gil
					People react after activist Carl Mora was shot in Utah.                                  | ''
					Women lay flowers at the monument to Nikolai Mora in Kiev.                               | ''
					Fotografía de Ana Gil, en la que se ve a Pedro Mora en un partido. EFE                   | Pedro Mora
					El ministro de Israel, Dan Levi, el ministro de Defensa Yoav Galil y otros. EFE          | Dan Levi; Yoav Galil
					El delantero del Celta de Vigo Fabián Mora (i) celebra el gol. EFE                       | Fabián Mora
					El futbolista del F.C. Sevilla Álvaro Mora recibe el trofeo. EFE                         | Álvaro Mora
					El jugador del PGE Turow Zgorzelec, Aleksander Mora (izda), pelea. EFE                   | Aleksander Mora
					Un modelo Peugeot. EFE/Archivo                                                           | ''
					Paul Reyes speaks at the grave of his father, ex-Prime Minister Rafael Reyes, in Beirut. | Paul Reyes
					Visitors look at the fortress Hohenstein (top) and the river in Salzburg.                | ''
					Rafael Calvo Ortega (3i) preside el acto. Con Calvo Ortega está Ana Gil (i). EFE           | Rafael Calvo Ortega; Ana Gil
					""")
	void tellsWhoIsThereFromWhoIsTalkedAbout(String text, String names) {
		String read = people(text).stream().map(CaptionPerson::name).collect(Collectors.joining("; "));
		assertThat(read).isEqualTo(names);
	}

}
