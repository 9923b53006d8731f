package org.cutline.caption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where pictures were taken, line by line: {@code caption | city | country}. */
class PlaceReaderTests {

	private static void assertPlace(String text, String city, String country) {
		CaptionPlace place = CaptionParser.parse(text.replace("¶", "\n")).place();
		assertThat((place != null) ? place.cityName() : "").isEqualTo((city != null) ? city : "");
		assertThat((place != null) ? place.countryName() : "").isEqualTo((country != null) ? country : "");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					Emboscal, Paraguay A man waits for the procession. Photograph: Rosa Vera/AP            | Emboscal       | Paraguay
					Lahore, PakistanSupporters of the party disperse at dusk. Photograph: Ali Raza/AFP      | Lahore         | Pakistan
					Ouagadougou, Burkina FasoWomen pound millet at dawn. Photograph: Issa Bado/AFP          | Ouagadougou    | Burkina Faso
					Brie-en-Vallon, France Pallbearers carry the coffin. Photograph: Ana Prieto/AP          | Brie-en-Vallon | France
					Luxembourg The minister speaks to reporters. Photograph: Ana Prieto/AP                  |                | Luxembourg
					Havana The sun sets over the bay. Photograph: Ana Prieto/AFP                            | Havana         |
					January 8, 2019 - Athens, Greece - A view of the hill in snow.¶ZUMA Press               | Athens         | Greece
					Maubert  le 7 janvier 2019: signature d'une convention.¶MAXPPP                          | Maubert        |
					GRAFCAV9917. HARO (LA RIOJA), 14/05/2024.- Un agricultor observa la viña. EFE/Ana Prieto | Haro           |
					LIMA (PERÚ), 28/07/2023.- La presidenta llega al Congreso. EFE/Ana Prieto               | Lima           | Perú
					CIUDAD DE MÉXICO (MÉXICO), 02/06/2024.- Una mujer vota. EFE/Ana Prieto                  | Ciudad de México | México
					Le ministre signe un contrat. Paris, 08 janvier 2019.¶MAXPPP                            | Paris          |
					""")
	void readsAPlaceInFrontOrAtTheEnd(String text, String city, String country) {
		assertPlace(text, city, country);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
							A devotee waits on the outskirts of Agartala, India. (Reuters/Ana Prieto)                                | Agartala        | India
							Workers dig close to Klessow (Brandenburg), Germany, 01 October 2014. EPA/ANA PRIETO                     | Klessow         | Germany
							Athletes compete on Australia's Gold Coast on April 10. (Reuters/Ana Prieto)                             | Gold Coast      | Australia
							Soldiers fire in Ukraine's Donetsk region, April 9, 2024. REUTERS/Ana Prieto                             |                 | Ukraine
							A funeral in the West Bank city of Jericho, 11 November 2020. EPA/ANA PRIETO                             | Jericho         | West Bank
							Soldiers patrol in the West Bank village of Burqa, near Nablus, 22 December 2022. EPA/ANA PRIETO         | Burqa           | West Bank
							Sandbags in Wildungsmauer, some 35 km east of Vienna, Austria, 16 September 2024. EPA/ANA PRIETO         | Wildungsmauer   | Austria
							A flooded street in Kherson, about 25 kilometers (15 miles) south of Mykolaiv, Ukraine, June 7, 2023. (AP Photo/Ana Prieto) | Kherson | Ukraine
							A meeting in the village of Alto Brejo called to face a threat near Campo Novo, Brazil on January 30, 2019. (Photo by Ana Prieto/Reuters) | Alto Brejo | Brazil
							Fans in Kazan, a host city for the 2018 World Cup, Russia June 30, 2018. (Photo by Ana Prieto/Reuters)   | Kazan           | Russia
							A singer performs in Elmont, New York, on Sunday, September 7. Ana Prieto/Getty Images                   | Elmont          |
							Snow falls in Brooklyn, New York, January 3, 2020. REUTERS/Ana Prieto                                    | New York        |
							A briefing.¶Press briefing - Washington, Washington, District of Columbia, USA - 26 Jan 2026             | Washington      | USA
							A woman rests after crossing into Hungary with her children.¶Ana Prieto/Reuters                          |                 | Hungary
							Migrants wait on a dinghy off the coast of Libya, 11 October 2021. EPA/ANA PRIETO                        |                 | Libya
							Smoke rises over Khan Younis in the southern Gaza Strip, 3 January 2024. EPA/ANA PRIETO                  | Khan Younis     | Gaza Strip
							A patient is moved in Codogno, near Lodi in Northern Italy. Ana Prieto/LaPresse via AP                   | Codogno         | Italy
							A farmer in Nakhon Sawan province, north of Bangkok, Thailand, 8 July 2021. EPA/ANA PRIETO | | Thailand
					The minister visits a hospital in Croydon, south London, Britain July 4, 2023. Ana Prieto/Pool via REUTERS | London | Britain
					The eruption seen from Legazpi, Albay province, Philippines, June 14, 2023. REUTERS/Ana Prieto           | Legazpi         | Philippines
							""")
	void readsEnglishPlaces(String text, String city, String country) {
		assertPlace(text, city, country);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
							Un control en el aeropuerto internacional Harts-Jackson de Atlanta (Georgia) EE.UU. EFE/Archivo  | Atlanta          | EE.UU.
							Dos surfistas en la playa de Razo, en Carballo (A Coruña), este domingo. EFE/Ana Prieto           | Carballo         |
							Un agente vigila la frontera de La Jonquera (Girona). EFE/Ana Prieto                              | La Jonquera      |
							Vista de la aldea de Ancares, en la provincia de León. EFE/Ana Prieto                             | Ancares          |
							El volcán, desde San Pedro Nexapa (México). EFE/Ana Prieto                                        | San Pedro Nexapa | México
							Un autobús circula por Caracas, Venezuela, el 3 de marzo de 2019. EFE/Ana Prieto                  | Caracas          | Venezuela
							Tokio acogió la ceremonia de clausura el 8 de agosto de 2021. Foto: EFE                           | Tokio            |
							Des manifestants à Nantes, dans l'ouest de la France, le 16 mars 2023. (Photo by Ana Prieto / AFP) | Nantes          | France
							Le président à Saint-Girons, en Ariège, le 12 février 2024. AFP / Ana Prieto                      | Saint-Girons     |
							Une femme vote dans un bureau de Bamako, au Mali, le 29 juillet 2018. (Photo by Ana Prieto / AFP) | Bamako | Mali
					Menschen stehen am Bahnhof von Lwiw in der Ukraine. Bild: Reuters                                 | Lwiw             | Ukraine
							Manifestanti in piazza a Milano, 25 aprile 2023. ANSA/ANA PRIETO                                  | Milano           |
							""")
	void readsPlacesInOtherLanguages(String text, String city, String country) {
		assertPlace(text, city, country);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			El delantero celebra un gol ante el Athletic Club de Bilbao esta noche en San Mamés. EFE
			El Villarreal juega esta noche en Anoeta. EFE
			El subdelegado del Gobierno en Girona, Juan Prieto (i). EFE/Archivo
			La ministra aseguró que trabaja en un acuerdo para liberar a los rehenes en Gaza (EFE/ARCHIVO)
			Gunmen in uniforms stormed Tunisia's national museum at noon. (Reuters)
			A woman votes during a regional election in June. (Ana Prieto/NurPhoto via Getty Images)
			Der Moderator spricht im ZDF-heute-journal über Chancen. (Foto: dpa)
			Tyler The Band arrive for the show. EPA/ANA PRIETO
			""")
	void aVenueOrATalkedAboutPlaceIsNotWhereItWasTaken(String text) {
		assertPlace(text, null, null);
	}

}
