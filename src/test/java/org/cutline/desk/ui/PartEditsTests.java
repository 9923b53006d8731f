package org.cutline.desk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Qualifier;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.Message;
import org.cutline.stylebook.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartEditsTests {

	private static final String CAPTION = "Portugal’s Environment Minister Duarte Vilhena (R) meets Ireland’s Minister "
			+ "Aoife Brannigan at the Old Customs House in Lisbon, Portugal, 03 March 2026. EFE-EPA/TIAGO BRITO/POOL";

	private static final HouseStyle EPA = HouseStyles.named("efe-epa-en").orElseThrow();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Duarte Vilhena  | Portugal’s Environment Minister | 2-R | true  | Portugal’s Environment Minister Duarte Vilhena (2-R) meets
					Duarte Vilhena  | Portugal’s Environment Minister | (L) | true  | Portugal’s Environment Minister Duarte Vilhena (L) meets
					Duarte Vilhena  | Portugal’s Environment Minister | -   | true  | Portugal’s Environment Minister Duarte Vilhena meets
					Duarte Vilhena  | Portugal’s Environment Minister | R   | false | Portugal’s Environment Minister Duarte Vilhena (not pictured) meets
					Duarte Vilhenas | Portugal’s Sea Minister         | R   | true  | Portugal’s Sea Minister Duarte Vilhenas (R) meets
					Duarte Vilhena  | -                               | R   | true  | Duarte Vilhena (R) meets
					""")
	void aPersonIsRewritten(String name, String title, String position, boolean pictured, String start) {
		ParsedCaption caption = CaptionParser.parse(CAPTION);
		CaptionPerson person = caption.people().getFirst();
		PersonWords wanted = new PersonWords(name, (title != null) ? title : "", (position != null) ? position : "",
				pictured);
		String after = after(CAPTION, wanted.edits(caption, person));
		assertThat(after).startsWith(start).endsWith("03 March 2026. EFE-EPA/TIAGO BRITO/POOL");
		CaptionPerson again = CaptionParser.parse(after).people().getFirst();
		assertThat(again.name()).isEqualTo(name);
		assertThat(again.pictured()).isEqualTo(pictured);
	}

	@Test
	void aPersonWithNothingToTakeOverGetsTitleAndPosition() {
		String text = "Ana Duarte walks in Porto, Portugal, 03 March 2026. EFE-EPA/TIAGO BRITO";
		ParsedCaption caption = CaptionParser.parse(text);
		CaptionPerson person = caption.people().getFirst();
		String after = after(text, new PersonWords("Ana Duarte", "Mayor", "C", true).edits(caption, person));
		assertThat(after).startsWith("Mayor Ana Duarte (C) walks in Porto");
		assertThat(PersonWords.of(person).edits(caption, person)).isEmpty();
	}

	@Test
	void aPersonOutOfTheFrameComesBackIntoIt() {
		String text = "La ministra Ana Duarte (fuera de imagen) saluda en Oporto (Portugal), este 3 de marzo de 2026. EFE/ Tiago Brito";
		ParsedCaption caption = CaptionParser.parse(text);
		CaptionPerson person = caption.people().getFirst();
		PersonWords before = PersonWords.of(person);
		assertThat(before.pictured()).isFalse();
		String after = after(text, new PersonWords(before.name(), before.title(), "i", true).edits(caption, person));
		assertThat(after).startsWith("La ministra Ana Duarte (i) saluda");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Old Customs House     | Porto  | -    | Portugal | at the Old Customs House in Porto, Portugal, 03 March
					Old Customs House     | Lisbon | -    | -        | at the Old Customs House in Lisbon, 03 March
					Old Customs House     | -      | -    | Portugal | at the Old Customs House in Portugal, 03 March
					Old Customs House     | Lisbon | Area | Portugal | at the Old Customs House in Lisbon, Area, Portugal, 03 March
					-                     | Lisbon | -    | Portugal | Aoife Brannigan in Lisbon, Portugal, 03 March
					the River Station     | Lisbon | -    | Portugal | at the River Station in Lisbon, Portugal, 03 March
					""")
	void aPlaceIsRewritten(String sublocation, String city, String region, String country, String words) {
		ParsedCaption caption = CaptionParser.parse(CAPTION);
		CaptionPlace place = caption.place();
		assertThat(place).isNotNull();
		PlaceWords wanted = new PlaceWords(text(sublocation), text(city), text(region), text(country));
		assertThat(after(CAPTION, wanted.edits(caption, place))).contains(words);
	}

	@Test
	void aVenueIsPutInFrontOfItsCity() {
		String text = "Ministers meet in Lisbon, Portugal, 03 March 2026. EFE-EPA/TIAGO BRITO";
		ParsedCaption caption = CaptionParser.parse(text);
		CaptionPlace place = caption.place();
		assertThat(place).isNotNull();
		assertThat(after(text, new PlaceWords("the Old Mint", "Lisbon", "", "Portugal").edits(caption, place)))
			.startsWith("Ministers meet at the Old Mint in Lisbon, Portugal, 03");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ministers meet in Lisbon, Portugal, 03 March 2026. EFE-EPA/A B   | efe-epa-en | Portugal, 09 April 2026. EFE
					Ministers meet in Lisbon, Portugal, March 3, 2026. EFE-EPA/A B   | efe-epa-en | Portugal, 09 April 2026. EFE
					Ministers meet in Lisbon, Portugal, Tuesday, March 3, 2026.      | ap         | Portugal, Thursday, April 9, 2026.
					Ministros en Lisboa, Portugal, este martes 3 de marzo de 2026.   | efe-es     | este jueves 9 de abril de 2026.
					Ministers meet in Lisbon, Portugal, 2026-03-03.                  | neutral    | Portugal, 2026-04-09.
					""")
	void aDateIsWrittenAsTheHouseWritesDays(String text, String style, String end) {
		ParsedCaption caption = CaptionParser.parse(text);
		HouseStyle house = HouseStyles.named(style).orElseThrow();
		List<TextEdit> edits = DayEdit.edits(LocalDate.of(2026, 4, 9), caption.dateTaken().orElseThrow(), caption,
				house);
		assertThat(after(text, edits)).contains(end);
	}

	@Test
	void aCreditIsPutInPlaceOfTheOneThatIsThere() {
		ParsedCaption caption = CaptionParser.parse(CAPTION);
		CreditWords words = new CreditWords("EFE-EPA", List.of(), "Eugene Hoshiko",
				Set.of(Qualifier.Kind.HANDOUT, Qualifier.Kind.POOL));
		assertThat(after(CAPTION, words.edits(caption, EPA)))
			.endsWith("03 March 2026. EFE-EPA/EUGENE HOSHIKO/POOL/HANDOUT");
		assertThat(CreditWords.of(caption.credit().orElseThrow()).edits(caption, EPA)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ministers meet in Lisbon, Portugal, 03 March 2026.                    | 2026. EFE-EPA/TIAGO BRITO
					Ministers meet in Lisbon, Portugal, 03 March 2026                     | 2026. EFE-EPA/TIAGO BRITO
					Ministers meet in Lisbon, Portugal, 03 March 2026. EDITORIAL USE ONLY | 2026. EFE-EPA/TIAGO BRITO EDITORIAL USE ONLY
					''                                                                    | EFE-EPA/TIAGO BRITO
					""")
	void aMissingCreditIsPutBehindTheBody(String text, String end) {
		CreditWords words = new CreditWords("EFE-EPA", List.of(), "Tiago Brito", Set.of());
		String after = after(text, words.edits(CaptionParser.parse(text), EPA));
		assertThat(after).endsWith(end);
		assertThat(CaptionParser.parse(after).credits()).hasSize(1);
	}

	@Test
	void nothingIsWrittenForACreditOfNobody() {
		CreditWords nobody = new CreditWords("", List.of(), "", Set.of(Qualifier.Kind.POOL));
		assertThat(nobody.render(EPA, null)).isEmpty();
		assertThat(nobody.edits(CaptionParser.parse(CAPTION), EPA)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | NO ARCHIVES | EFE-EPA/A BRITO NO ARCHIVES/NO SALES
			0 | ''          | EFE-EPA/A BRITO NO SALES
			1 | ''          | EFE-EPA/A BRITO EDITORIAL USE ONLY
			""")
	void aRestrictionIsChosenOrTakenOut(int which, String words, String end) {
		String text = "Ministers meet in Lisbon, Portugal, 03 March 2026. EFE-EPA/A BRITO EDITORIAL USE ONLY/NO SALES";
		ParsedCaption caption = CaptionParser.parse(text);
		assertThat(caption.restrictions()).hasSize(2);
		assertThat(after(text, HouseRestrictions.edits(caption, caption.restrictions().get(which), words)))
			.endsWith("2026. " + end);
	}

	private static String text(String cell) {
		return (cell != null) ? cell : "";
	}

	private static String after(String text, List<TextEdit> edits) {
		return new Fix.TextFix(Message.of("test"), edits, true).applyTo(text);
	}

}
