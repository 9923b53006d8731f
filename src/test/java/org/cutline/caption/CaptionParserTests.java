package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionParserTests {

	private static final String BODY = "Ministers meet in Tokyo, Japan, 07 November 2023. ";

	@ParameterizedTest
	@CsvSource(delimiter = '#', nullValues = "-", value = { "EFE-EPA/EUGENE HOSHIKO/POOL#EFE-EPA#EUGENE HOSHIKO#POOL",
			"EPA-EFE/TERESA SUAREZ / POOL#EPA-EFE#TERESA SUAREZ#POOL", "EFE/ Chema Moya#EFE#Chema Moya#-",
			"EFE/EPA/YOAN VALAT#EFE/EPA#YOAN VALAT#-", "Jim Lo Scalzo/EPA-EFE/Shutterstock#EPA-EFE#Jim Lo Scalzo#-",
			"(AP Photo/Eugene Hoshiko, Pool)#AP#Eugene Hoshiko#POOL",
			"(Leah Millis/Pool Photo via AP)#AP#Leah Millis#POOL",
			"(Photo by Ludovic MARIN / POOL / AFP)#AFP#Ludovic MARIN#POOL",
			"(Photo by Alex Brandon-Pool/Getty Images)#Getty Images#Alex Brandon#POOL",
			"Houthi Media Center/Handout via REUTERS#Reuters#-#HANDOUT",
			"REUTERS/Erik De Castro#Reuters#Erik De Castro#-",
			"Sputnik/Mikhail Metzel/Pool via REUTERS#Reuters#Mikhail Metzel#POOL",
			"EPA-EFE/STRINGER#EPA-EFE#-#STRINGER", "Foto: Kay Nietfeld/dpa-Pool/dpa#dpa#Kay Nietfeld#POOL",
			"Foto: -/XinHua/dpa#dpa#-#-", "© picture alliance/dpa | Annette Riedl#dpa#Annette Riedl#-",
			"FOTO: D1/EFE/Rodrigo Sura#EFE#Rodrigo Sura#-",
			"Photograph: Fadel Senna/AFP/Getty Images#AFP#Fadel Senna#-",
			"THE CANADIAN PRESS/HO-Ann Bo#The Canadian Press#Ann Bo#HO",
			"Photo credit should read: Phil Harris/Daily Mirror/PA Wire#PA#Phil Harris#-",
			"Pedro Pardo | Afp | Getty Images#AFP#Pedro Pardo#-", "EPA/SONY PICTURES HANDOUT#EPA#-#HANDOUT" })
	void takesCreditLinesApart(String line, String agency, String name, String qualifier) {
		CreditLine credit = CaptionParser.parse(BODY + line).credit().orElseThrow();
		assertThat(credit.agencyName()).isEqualTo(agency);
		assertThat(credit.bylineName()).isEqualTo((name != null) ? name : "");
		assertThat(credit.qualifiers().stream().map((word) -> word.kind().name()).findFirst().orElse(null))
			.isEqualTo(qualifier);
		assertThat(credit.range().in(BODY + line)).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "07 November 2023|2023-11-07|EPA", "7 November 2023|2023-11-07|DAY_MONTH_YEAR",
					"November 7, 2023|2023-11-07|US", "Nov. 7, 2023|2023-11-07|AP",
					"7 de noviembre de 2023|2023-11-07|SPANISH", "7. November 2023|2023-11-07|GERMAN",
					"07/11/2023|2023-11-07|NUMBERS", "2023-11-07|2023-11-07|ISO", "07 Nov 2023|2023-11-07|SHORT_MONTH",
					"November 2023|2023-11|MONTH_YEAR" })
	void readsDatesInEveryForm(String written, String iso, DateForm form) {
		CaptionDate date = CaptionParser.parse("Ministers meet in Tokyo, Japan, " + written + ". EPA/ANA PRIETO")
			.dateTaken()
			.orElseThrow();
		assertThat(date.iso()).isEqualTo(iso);
		assertThat(date.form()).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"A man rides in Hatay, Turkey, February 12, 2023. REUTERS/Umit Bektas|Hatay|Turkey",
			"A person walks near Cutro, southern Italy, Sunday, Feb. 26, 2023. (AP Photo/G P)|Cutro|Italy",
			"TOKIO (JAPÓN), 07/11/2023.- Los ministros posan. EFE/Ana Prieto|Tokio|Japón",
			"15.03.2021, Baden-Württemberg, Stuttgart: Jemand spricht. Foto: Marijan Murat/dpa|Stuttgart|-",
			"Le ministre lors d'une conférence à Paris, le 12 janvier 2024. (Photo by A B / AFP)|Paris|-",
			"Ministers pose at Westminster Abbey, London. PA Photo.|London|-",
			"CAPE TOWN, SOUTH AFRICA - SEPTEMBER 25: A man waves. (Photo by A B/Getty Images)|Cape Town|South Africa",
			"A minister, who died in Madrid, is remembered. EPA/ANA PRIETO|-|-" })
	void findsWhereThePictureWasTaken(String text, String city, String country) {
		CaptionPlace place = CaptionParser.parse(text).place();
		assertThat((place != null) ? place.cityName() : "").isEqualTo((city != null) ? city : "");
		assertThat((place != null) ? place.countryName() : "").isEqualTo((country != null) ? country : "");
	}

	@Test
	void namesPeopleInOrderWithTitleAndPosition() {
		ParsedCaption parsed = CaptionParser
			.parse("US Secretary of State Antony Blinken (2-R) walks to meet Japan’s Prime "
					+ "Minister Fumio Kishida (not pictured) in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL");
		assertThat(parsed.people()).extracting(CaptionPerson::name).containsExactly("Antony Blinken", "Fumio Kishida");
		assertThat(parsed.people()).extracting(CaptionPerson::title)
			.containsExactly("US Secretary of State", "Japan’s Prime Minister");
		assertThat(parsed.people()).extracting(CaptionPerson::pictured).containsExactly(true, false);
		assertThat(parsed.positionMarkers().getFirst().rank()).isEqualTo(2);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Norwegian Minister for Coastal Shipping Torstein Haldal speaks in Lisbon, Portugal. | Torstein Haldal
			Dutch Minister for Inland Ports Joost van Aerden (R) in Lisbon, Portugal.           | Joost van Aerden
			French Minister for the Atlantic Coast Clement Montferrand (C) speaks in Lisbon.    | Clement Montferrand
			US Secretary of State Antony J. Blinken (R) speaks in Tokyo, Japan.                 | Antony J. Blinken
			""")
	void anOfficesFieldIsNoPartOfTheName(String text, String name) {
		assertThat(CaptionParser.parse(text).people()).extracting(CaptionPerson::name).containsExactly(name);
	}

	@Test
	void readsTheClockwiseListOfTheTokyoStory() {
		ParsedCaption parsed = CaptionParser.parse("(Clockwise from left to right) Britain’s Foreign Secretary James "
				+ "Cleverly, Germany’s Foreign Minister Annalena Baerbock and High Representative of the European Union for "
				+ "Foreign Affairs and Security Policy Josep Borrell are seated at the Iikura Guest House on November 07, 2023 "
				+ "in Tokyo, Japan. EFE-EPA/TOMOHIRO OHSUMI/POOL");
		assertThat(parsed.people()).extracting(CaptionPerson::name)
			.containsExactly("James Cleverly", "Annalena Baerbock", "Josep Borrell");
		assertThat(parsed.positionMarkers().getFirst().side()).isEqualTo(PositionMarker.Side.LIST_CLOCKWISE);
	}

	@Test
	void knowsLimitsOfUse() {
		List<Restriction> found = CaptionParser
			.parse("A ship sails. EPA/NAVY HANDOUT EDITORIAL USE ONLY/NO SALES JAPAN OUT, SPAIN AND PORTUGAL OUT")
			.restrictions();
		assertThat(found).extracting(Restriction::kind)
			.contains(Restriction.Kind.EDITORIAL_USE_ONLY, Restriction.Kind.NO_SALES, Restriction.Kind.COUNTRY_OUT);
	}

	@Test
	void aSecondCreditOfTheSamePersonIsKeptApart() {
		ParsedCaption parsed = CaptionParser
			.parse("A dog runs. (Photo by A BABA / AFP) (Photo by A BABA/AFP via Getty Images)");
		assertThat(parsed.credits()).hasSize(2);
		assertThat(parsed.credit().orElseThrow().partners()).extracting(CreditLine.Part::name)
			.containsExactly("Getty Images");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "EFE-EPA/EUGENE HOSHIKO/POOL|SLASH", "(AP Photo/Eugene Hoshiko, Pool)|BRACKET",
					"(Photo by Chris Jackson/Getty Images)|PHOTO_BY", "Peter Nicholls/Pool via REUTERS|VIA",
					"Jim Lo Scalzo/EPA|NAME_FIRST" })
	void writingACreditAndReadingItAgainChangesNothing(String line, CreditForm form) {
		for (CreditForm other : CreditForm.values()) {
			CreditLine first = CaptionParser.parse(BODY + line).credit().orElseThrow();
			CreditLine second = CaptionParser.parse(BODY + first.render(other)).credit().orElseThrow();
			assertThat(second.agencyName()).as(first.render(other)).isEqualTo(first.agencyName());
			assertThat(second.bylineName()).as(first.render(other)).isEqualTo(first.bylineName());
			assertThat(second.qualifiers().stream().map(Qualifier::kind)).as(first.render(other))
				.containsExactlyElementsOf(first.qualifiers().stream().map(Qualifier::kind).toList());
		}
		assertThat(CaptionParser.parse(BODY + line).credit().orElseThrow().render(form)).isEqualTo(line);
	}

	static Stream<String> nasty() {
		return Stream.of("", " ", "\u0000\u0007", "\ud800", "\udc00 EPA/\ud83d", "((((((((((", "))))))", "////////",
				"EPA/", "/EPA", "via", "(AP Photo/", "Photo by", "©", "\u202eEPA/ANA", "&#39;&amp;&",
				"12/34/5678 99 May 0000", "Nov. 99, 2023", "EPA/A".repeat(50), "a".repeat(5000), "— – - ‘ ’ “ ”",
				"TOKYO -", "FILE -", "2-R) (L (");
	}

	@ParameterizedTest
	@MethodSource("nasty")
	void neverThrowsAndKeepsRangesInsideTheText(String text) {
		for (CaptionLanguage language : CaptionLanguage.values()) {
			assertRangesInside(CaptionParser.parse(text, language));
		}
		CreditLine credit = CreditLine.parse(text);
		assertThat(credit == null || credit.range().end() <= text.length()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'((( '", "'EPA/A B '", "'John Smith/'", "'in Tokyo, '", "'aAAP '", "'NO SALES '", "'(L) '",
			"'Nov. 7, 2023 '", "'Photo: '", "'A.'", "'\"'", "'JAPAN OUT '", "'A - '", "'Photo Photo '",
			"'John Smith (L) in Tokyo, Nov. 7, 2023, '", "'Minister A B, '", "'EFE. '" })
	void readsAMegabyte(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertThat(CaptionParser.parse(text).text()).hasSize(text.length());
	}

	private static void assertRangesInside(ParsedCaption parsed) {
		List<TextRange> ranges = new ArrayList<>(parsed.sentences());
		ranges.add(parsed.body());
		parsed.dates().forEach((date) -> ranges.add(date.range()));
		parsed.people().forEach((person) -> ranges.add(person.range()));
		parsed.positionMarkers().forEach((marker) -> ranges.add(marker.range()));
		parsed.restrictions().forEach((restriction) -> ranges.add(restriction.range()));
		parsed.credits().forEach((credit) -> ranges.add(credit.range()));
		assertThat(ranges).allMatch((range) -> range.end() <= parsed.text().length());
	}

}
