package org.cutline.caption;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Credits as papers, agencies and pages print them, and dates of odd captions. */
class CreditReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', nullValues = "-",
			textBlock = """
					Rita Sol | Afp | Getty Images                                   ; AFP          ; Rita Sol      ; Getty Images          ; -
					Rita Sol/Agence France-Presse — Getty Images                    ; AFP          ; Rita Sol      ; Getty Images          ; -
					Photographer: Rita Sol/Bloomberg via Getty Images (Rita Sol/Getty Images) ; Bloomberg ; Rita Sol ; Getty Images        ; -
					(Foto: picture alliance / dpa)                                  ; dpa          ; -             ; picture alliance      ; -
					Bildrechte: picture alliance/dpa/dpa-Zentralbild | Rita Sol     ; dpa          ; Rita Sol      ; picture alliance      ; -
					picture alliance/dpa/picture alliance via Getty I               ; dpa          ; -             ; picture alliance, Getty I ; -
					Photo RITA SOL LA VOIX DU NORD.¶MAXPPP                          ; MAXPPP       ; RITA SOL      ; LA VOIX DU NORD       ; -
					EPA-EFE/RITA SOL CREATIVE                                       ; EPA-EFE      ; RITA SOL      ; -                     ; -
					EPA-EFE/ETTORE FERRARI                                          ; EPA-EFE      ; ETTORE FERRARI ; -                    ; -
					¶Carl Court/Getty Images                                        ; Getty Images ; Carl Court    ; -                     ; -
					ANSA/RITA SOL                                                   ; ANSA         ; RITA SOL      ; -                     ; -
					Rita Sol - Pool via CNP/Shutterstock                            ; CNP          ; Rita Sol      ; Shutterstock          ; POOL
					Coast Guard/Handout via REUTERS/File Photo                      ; Reuters      ; -             ; Coast Guard           ; FILE
					EPA/RITA SOL / ARCHIVIO                                         ; EPA          ; RITA SOL      ; -                     ; FILE
					(Archivbild) - Foto: Rita Sol/dpa                               ; dpa          ; Rita Sol      ; -                     ; FILE
					(Photo by Rita Sol/NY Daily News Archive via Getty Images)      ; Getty Images ; Rita Sol      ; NY Daily News Archive ; -
					Photo by Action Press/Shutterstock                              ; Action Press ; -             ; Shutterstock          ; -
					Courtesy of Tarisol/AFP                                         ; AFP          ; -             ; Tarisol               ; -
					EFE/Lavandera jr                                                ; EFE          ; Lavandera jr  ; -                     ; -
					EPA-EFE/Redazione Sole                                          ; EPA-EFE      ; -             ; Redazione Sole        ; -
					""")
	void takesCreditsApart(String credit, String agency, @Nullable String name, @Nullable String partners,
			@Nullable String suffix) {
		CaptionLabels labels = CaptionLabels
			.of(CaptionParser.parse("Ministers met in the old town hall on Monday. " + credit.replace("¶", "\n")));
		assertThat(labels.agency()).isEqualTo(agency);
		assertThat(labels.photographer()).isEqualTo(name);
		assertThat(labels.partners()).isEqualTo((partners != null) ? List.of(partners.split(", ")) : List.of());
		assertThat(labels.suffix()).isEqualTo(suffix);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					Fotografía de Rita Sol, en la que puede verse en una imagen de archivo del 8 de enero de 2025 al delantero. EFE | Rita Sol | FILE
					La ministra posa en una imagen de archivo del 8 de enero de 2025. EFE/Rita Sol                                 | Rita Sol | FILE
					""")
	void readsThePhotographerOfAnArchivePicture(String text, String name, String suffix) {
		CaptionLabels labels = CaptionLabels.of(CaptionParser.parse(text));
		assertThat(labels.photographer()).isEqualTo(name);
		assertThat(labels.suffix()).isEqualTo(suffix);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					The prince at the 2021 launch of a town. Rita Sol/Handout via REUTERS                                | 2021
					The singer during a 2011 concert in Budapest. Rita Sol/EPA                                           | 2011
					Das Bild vom G7-Gipfel 2015 im bayerischen Elmau. Bild: dpa                                          | 2015
					The image, from 2015, shows an object in the sky. (Navy via AP)                                      | 2015
					The tower during the 2018 World Cup, Russia June 30, 2018. (Photo by Rita Sol/Reuters)               | 2018-06-30
					Am 13.04.2025 ist der Autor in Lima gestorben. Rita Sol/dpa                                          | -
					Combination picture shows the tower on 3 May 2013, and after the quake, on 26 April 2015. EPA/RITA SOL | -
					The tower on 3 May 2013, rebuilt since 26 April 2005. EPA/RITA SOL                                   | 2013-05-03
					Il premier a Roma, 12 ottobre 2023. ANSA/RITA SOL                                                    | 2023-10-12
					Protest w Warszawie, 5 czerwca 2023. PAP/RITA SOL                                                    | 2023-06-05
					Boten in Amsterdam, 3 maart 2020. ANP/RITA SOL                                                       | 2020-03-03
					""")
	void readsWhenThePictureWasTaken(String text, @Nullable String date) {
		assertThat(CaptionLabels.of(CaptionParser.parse(text)).date()).isEqualTo(date);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			President speaks in Scranton, Pa., Tuesday. (AP Photo/Ana Prieto)       | en
			Police officers stand in Molenbeek, Brussels. EPA/LAURENT DE WIT        | en
			Port-au-Prince, Haiti Residents flee at dawn. Photograph: Ana Prieto/AP | en
			Rita Sol bleibt vage. REUTERS                                           | de
			""")
	void wordsOfNamesTellNoLanguage(String text, String code) {
		assertThat(CaptionParser.parse(text).language().code()).isEqualTo(code);
	}

	@Test
	void readsUsageBehindABar() {
		assertThat(
				CaptionLabels.of(CaptionParser.parse("Password, data, symbol. | usage worldwide\nDPA")).restrictions())
			.containsExactly("usage worldwide");
	}

}
