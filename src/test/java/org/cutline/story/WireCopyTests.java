package org.cutline.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.story.WireStory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class WireCopyTests {

	private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 4);

	@Test
	void isTakenApart() {
		WireStory story = WireCopy.parse(ministers(), RECEIVED);
		assertThat(kinds(story)).containsExactly(Kind.HEADLINE, Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.CAPTION,
				Kind.BODY, Kind.BODY, Kind.SIGN_OFF);
		assertThat(story.headline()).contains("Ministers agree on a fund for coastal towns");
		assertThat(story.dateline().day()).contains(LocalDate.of(2026, 3, 3));
		assertThat(story.language()).isEqualTo(CaptionLanguage.ENGLISH);
		assertThat(story.signOff().agency()).isEqualTo("EFE");
		assertThat(story.signOff().agencyRange().in(story.text())).isEqualTo("EFE");
		assertThat(story.signOff().initials()).isEqualTo("msr/tb");
		assertThat(story.signOff().initialsRange().in(story.text())).isEqualTo("msr/tb");
	}

	@Test
	void givesItsCaptionsWithTheirCredits() {
		WireStory story = WireCopy.parse(ministers(), RECEIVED);
		assertThat(story.captions()).extracting(InlineCaption::number).containsExactly(1, 2);
		assertThat(story.captions()).extracting((caption) -> caption.creditRange().in(story.text()))
			.containsExactly("EFE-EPA/MAFALDA SERRANO/POOL", "EFE-EPA/TIAGO BRITO");
		assertThat(story.captions())
			.allSatisfy((caption) -> assertThat(caption.range().in(story.text())).isEqualTo(caption.text()));
		assertThat(story.bodyText()).doesNotContain("SERRANO").endsWith("ended Tuesday. EFE");
	}

	@Test
	void readsTheStoryThatTheDeskIsBuiltAround() throws IOException {
		Path file = Path.of("../shared/stories/tokyo-g7.txt");
		assumeTrue(Files.exists(file), "../shared is not there: tokyo-g7.txt is not read");
		WireStory story = WireCopy.parse(Files.readString(file), LocalDate.of(2026, 11, 23));
		assertThat(kinds(story)).containsExactly(Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.BODY,
				Kind.BODY, Kind.BODY, Kind.BODY, Kind.BODY, Kind.SIGN_OFF);
		assertThat(story.dateline().range().in(story.text())).isEqualTo("Tokyo, Nov 8 (EFE).-");
		assertThat(story.dateline().day()).contains(LocalDate.of(2023, 11, 8));
		assertThat(story.captions()).extracting((caption) -> caption.creditRange().in(story.text()))
			.containsExactly("EFE-EPA/TOMOHIRO OHSUMI/POOL", "EFE-EPA/EUGENE HOSHIKO/POOL");
		assertThat(story.signOff().agency()).isEqualTo("EFE");
		assertThat(story.signOff().initials()).isEqualTo("emg/lds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r", "\n\n\n", "\u2028", "\u000b\n" })
	void readsItWhateverTheProgramThatItCameThrough(String lineEnd) {
		String pasted = ministers().replace("\n\n", "\n").replace("\n", lineEnd).replace(" of ", "\u00a0of  ");
		WireStory story = WireCopy.parse(pasted, RECEIVED);
		assertThat(kinds(story)).containsExactly(Kind.HEADLINE, Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.CAPTION,
				Kind.BODY, Kind.BODY, Kind.SIGN_OFF);
		assertThat(story.signOff().initials()).isEqualTo("msr/tb");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The minister arrives in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL | EFE-EPA/EUGENE HOSHIKO/POOL
					El ministro (d) llega a Madrid el 7 de noviembre de 2023. EFE/Ana Ruiz Soto | EFE/Ana Ruiz Soto
					The minister speaks in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Eugene Hoshiko, Pool) | (AP Photo/Eugene Hoshiko, Pool)
					The minister speaks in Tokyo, Japan, November 7, 2023. REUTERS/Kim Kyung-Hoon | REUTERS/Kim Kyung-Hoon
					The minister speaks in Tokyo on November 7, 2023. (Photo by Philip FONG / AFP) | (Photo by Philip FONG / AFP)
					FILE PHOTO: The minister speaks in Tokyo, Japan, May 7, 2021. REUTERS/Issei Kato/File Photo | REUTERS/Issei Kato/File Photo
					""")
	void seesACaptionByItsCreditWhereverItStands(String caption, String credit) {
		for (String copy : List.of(caption + "\nTokyo, Nov 8 (EFE).- The minister came.\nHe left.",
				"Tokyo, Nov 8 (EFE).- The minister came.\n" + caption + "\nHe left. EFE\nemg/lds",
				"Tokyo, Nov 8 (EFE).- The minister came.\nHe left. EFE\nemg/lds\n\n" + caption)) {
			WireStory story = WireCopy.parse(copy, RECEIVED);
			assertThat(story.captions()).as(copy).hasSize(1);
			assertThat(story.captions().getFirst().text()).isEqualTo(caption);
			assertThat(story.captions().getFirst().creditRange().in(story.text())).isEqualTo(credit);
			assertThat(story.dateline().cityName()).isEqualTo("Tokyo");
		}
	}

	@Test
	void takesACreditOnALineOfItsOwnWithTheCaptionBeforeIt() {
		String caption = "The minister arrives in Tokyo, Japan, 07 November 2023.\nEFE-EPA/EUGENE HOSHIKO/POOL";
		WireStory story = WireCopy.parse("Tokyo, Nov 8 (EFE).- The minister came.\n" + caption + "\nHe left.",
				RECEIVED);
		assertThat(story.captions()).extracting(InlineCaption::text).containsExactly(caption);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Japan won, the minister told EFE.", "The figures were given by Reuters.",
			"“We asked the AP,” she said.", "He works for EFE/EPA as a driver." })
	void doesNotTakeAnAgencyInTheTextForACaption(String sentence) {
		WireStory story = WireCopy.parse("Tokyo, Nov 8 (EFE).- It rained.\n" + sentence + "\nIt stopped.", RECEIVED);
		assertThat(story.captions()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			It ends in Tokyo. EFE          | EFE     | -
			It ends in Tokyo.EFE           | EFE     | -
			It ends “in Tokyo.” EFE        | EFE     | -
			It ends in Tokyo. EFE emg/lds  | EFE     | emg/lds
			Acaba en Tokio. (EFE)          | EFE     | -
			It ends in Tokyo. AFP          | AFP     | -
			It ends in Tokyo. EFE.         | EFE     | -
			""")
	void seesHowItEnds(String last, String agency, String initials) {
		WireStory story = WireCopy.parse("Tokyo, Nov 8 (EFE).- It began.\n" + last, RECEIVED);
		assertThat(story.signOff()).isNotNull();
		assertThat(story.signOff().agency()).isEqualTo(agency);
		assertThat(story.signOff().initials()).isEqualTo(initials);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He told EFE", "It ends in Tokyo.", "It was written by Reuters", "and/or" })
	void doesNotSeeASignOffWhereThereIsNone(String last) {
		WireStory story = WireCopy.parse("Tokyo, Nov 8 (EFE).- It began.\n" + last + " again", RECEIVED);
		assertThat(story.signOff()).isNull();
	}

	@Test
	void knowsWhatStandsBeforeTheDateline() {
		WireStory story = WireCopy.parse("""
				G7-JAPAN (Lead)
				Ministers meet in Tokyo
				Pause in Gaza asked for
				By Ana Ruiz
				Tokyo, Nov 8 (EFE).- The ministers met.
				(Reporting by Ana Ruiz; Editing by Tom Hall)""", RECEIVED);
		assertThat(kinds(story)).containsExactly(Kind.SLUG, Kind.HEADLINE, Kind.SUBHEAD, Kind.BYLINE, Kind.BODY,
				Kind.SIGN_OFF);
		assertThat(story.byline()).contains("By Ana Ruiz");
	}

	@Test
	void isReadInSpanish() {
		WireStory story = WireCopy.parse(
				"""
						Los ministros del G7 piden una pausa
						Tokio, 8 nov (EFE).- Los ministros de Exteriores del G7 pidieron este miércoles una pausa.
						El ministro japonés (c) saluda a su homólogo en Tokio (Japón) el 7 de noviembre de 2023. EFE/EPA/EUGENE HOSHIKO / POOL
						La reunión terminó el miércoles. EFE
						emg/lds""",
				RECEIVED);
		assertThat(kinds(story)).containsExactly(Kind.HEADLINE, Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.SIGN_OFF);
		assertThat(story.language()).isEqualTo(CaptionLanguage.SPANISH);
		assertThat(story.dateline().day()).contains(LocalDate.of(2023, 11, 8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n", "(", "EFE", "EFE\nEFE", "emg/lds", "\u0000", "((((((((((", ").-", "a\nb\nc",
			"<script>alert(1)</script>", "EFE-EPA/A NAME/POOL", "\ud83d", "Tokyo, Nov 99 (EFE).-" })
	void takesAnything(String text) {
		WireStory story = WireCopy.parse(text, RECEIVED);
		assertThat(story.paragraphs())
			.allSatisfy((paragraph) -> assertThat(paragraph.range().end()).isLessThanOrEqualTo(story.text().length()));
	}

	@Test
	void keepsAllWordsOfALongStory() {
		String line = "The ministers (of six countries) met in Tokyo, Nov 8 (again) and said it was good. ";
		String copy = "Tokyo, Nov 8 (EFE).- " + (line.repeat(40).strip() + "\n").repeat(300);
		WireStory story = WireCopy.parse(copy, RECEIVED);
		assertThat(story.body()).hasSize(300);
	}

	private static List<Kind> kinds(WireStory story) {
		return story.paragraphs().stream().map(WireStory.Paragraph::kind).toList();
	}

	static String ministers() {
		try (var in = WireCopyTests.class.getResourceAsStream("/stories/ministers.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
