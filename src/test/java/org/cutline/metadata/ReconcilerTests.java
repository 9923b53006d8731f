package org.cutline.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ReconcilerTests {

	private static final String LONG = "NASA, ESA, Michael Wong (Space Telescope Science Institute)";

	private static FieldReading read(Field field, String xmp, String iim, String exif, DigestState digest) {
		return new Reconciler(map(field, xmp), map(field, iim), map(field, exif), digest).readings().get(field);
	}

	private static Map<Field, FieldValue> map(Field field, String text) {
		if (text.isEmpty()) {
			return Map.of();
		}
		return Map.of(field, field.kind().isList() ? FieldValue.of(List.of(text.split("\\|"))) : FieldValue.of(text));
	}

	static Stream<Arguments> rules() {
		ReadRule only = ReadRule.ONLY_SOURCE;
		return Stream.of(arguments("X", "", "", Block.XMP, only, Block.XMP, only, Block.XMP, only),
				arguments("", "I", "", Block.IIM, only, Block.IIM, only, Block.IIM, only),
				arguments("", "", "E", Block.EXIF, only, Block.EXIF, only, Block.EXIF, only),
				arguments("X", "", "E", Block.XMP, only, Block.XMP, only, Block.XMP, only),
				arguments("", "I", "E", Block.IIM, only, Block.IIM, only, Block.IIM, only),
				arguments("Same\ntext", "Same\rtext  ", "", Block.XMP, ReadRule.IN_SYNC, Block.XMP, ReadRule.IN_SYNC,
						Block.XMP, ReadRule.IN_SYNC),
				arguments("X", "I", "E", Block.XMP, ReadRule.XMP_KEPT, Block.XMP, ReadRule.XMP_KEPT, Block.IIM,
						ReadRule.IIM_CHANGED_LATER));
	}

	@ParameterizedTest(name = "XMP “{0}”, IIM “{1}”, Exif “{2}”")
	@MethodSource("rules")
	void theBlockThatCountsDependsOnWhatIsThereAndOnTheDigest(String xmp, String iim, String exif, Block absent,
			ReadRule absentRule, Block matching, ReadRule matchingRule, Block stale, ReadRule staleRule) {
		assertChosen(read(Field.DESCRIPTION, xmp, iim, exif, DigestState.ABSENT), absent, absentRule);
		assertChosen(read(Field.DESCRIPTION, xmp, iim, exif, DigestState.MATCHES), matching, matchingRule);
		assertChosen(read(Field.DESCRIPTION, xmp, iim, exif, DigestState.DIFFERS), stale, staleRule);
	}

	private static void assertChosen(FieldReading reading, Block block, ReadRule rule) {
		assertThat(reading.block()).isEqualTo(block);
		assertThat(reading.rule()).isEqualTo(rule);
	}

	@ParameterizedTest
	@EnumSource(DigestState.class)
	void aValueCutToWhatIimAllowsIsNoConflictWhateverTheDigest(DigestState digest) {
		FieldReading reading = read(Field.CREDIT_LINE, LONG, LONG.substring(0, 32), "", digest);
		assertChosen(reading, Block.XMP, ReadRule.IIM_SHORTENED);
		assertThat(reading.conflict()).isFalse();
		assertThat(reading.inSync()).isTrue();
	}

	@Test
	void aValueCutInTheMiddleOfACharacterIsShortenedToo() {
		String whole = "a" + "é".repeat(40);
		assertThat(read(Field.CREDIT_LINE, whole, "a" + "é".repeat(15), "", DigestState.ABSENT).rule())
			.isEqualTo(ReadRule.IIM_SHORTENED);
		assertThat(read(Field.CREDIT_LINE, whole, "a" + "é".repeat(15) + "\uFFFD", "", DigestState.ABSENT).rule())
			.isEqualTo(ReadRule.IIM_SHORTENED);
	}

	@Test
	void aValueShorterThanTheLimitIsAConflict() {
		FieldReading reading = read(Field.CREDIT_LINE, "EFE-EPA/EUGENE HOSHIKO", "EFE-EPA", "", DigestState.ABSENT);
		assertThat(reading.rule()).isEqualTo(ReadRule.XMP_KEPT);
		assertThat(reading.conflict()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(DigestState.class)
	void aConflictKeepsEveryValueWithItsPlace(DigestState digest) {
		FieldReading reading = read(Field.DESCRIPTION, "in XMP", "in IIM", "in Exif", digest);
		assertThat(reading.conflict()).isTrue();
		assertThat(reading.sources()).extracting(SourceValue::address)
			.containsExactly("dc:description", "2:120", "270");
		assertThat(reading.sources()).extracting((source) -> source.value().text())
			.containsExactly("in XMP", "in IIM", "in Exif");
	}

	@Test
	void keywordsAreNeverUnited() {
		FieldReading reading = read(Field.KEYWORDS, "G7|Tokyo", "G7|Japan", "", DigestState.ABSENT);
		assertThat(reading.value().texts()).containsExactly("G7", "Tokyo");
		assertThat(reading.conflict()).isTrue();
	}

	@Test
	void keywordsOfAllBlocksAreTogetherOnceWhereSomebodyAsks() {
		assertThat(read(Field.KEYWORDS, "G7|Tokyo", "g7|G7|Japan", "", DigestState.ABSENT).together().texts())
			.containsExactly("G7", "Tokyo", "g7", "Japan");
		assertThat(read(Field.HEADLINE, "One", "Two", "", DigestState.ABSENT).together().text()).isEqualTo("One");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			The caption,             The caption,             SAME
			José en España,          Jos? en Espa?a,          LESS
			Ministers arrive in Lisbon, Ministers arrive in L, LESS
			The caption,             OLYMPUS DIGITAL CAMERA 2, DIFFERS
			""")
	void aSourceStandsToTheValueThatCounts(String xmp, String exif, FieldReading.Standing standing) {
		FieldReading reading = read(Field.DESCRIPTION, xmp, xmp, exif, DigestState.ABSENT);
		assertThat(reading.standing(reading.from(Block.EXIF).orElseThrow())).isEqualTo(standing);
		assertThat(reading.standing(reading.from(Block.IIM).orElseThrow())).isEqualTo(FieldReading.Standing.SAME);
	}

	@Test
	void whatIimHadNoRoomForIsSaidLessExactly() {
		String whole = "a" + "é".repeat(40);
		FieldReading reading = read(Field.CREDIT_LINE, whole, "a" + "é".repeat(15), "", DigestState.ABSENT);
		assertThat(reading.standing(reading.from(Block.IIM).orElseThrow())).isEqualTo(FieldReading.Standing.LESS);
	}

	@Test
	void keywordsInAnotherOrderAreTheSame() {
		assertThat(read(Field.KEYWORDS, "G7|Tokyo", "Tokyo|G7", "", DigestState.DIFFERS).rule())
			.isEqualTo(ReadRule.IN_SYNC);
	}

	@Test
	void exifThatSaysSomethingElseIsAConflictEvenIfXmpAndIimAgree() {
		FieldReading reading = read(Field.DESCRIPTION, "The caption", "The caption", "Another one",
				DigestState.MATCHES);
		assertThat(reading.rule()).isEqualTo(ReadRule.IN_SYNC);
		assertThat(reading.conflict()).isTrue();
	}

	@Test
	void exifThatLostItsAccentsIsNoConflict() {
		assertThat(read(Field.DESCRIPTION, "José en España", "José en España", "Jos? en Espa?a", DigestState.ABSENT)
			.conflict()).isFalse();
	}

	@Test
	void aLocationShownThatSaysSomethingElseIsShownBesideTheCity() {
		Map<Field, FieldValue> xmp = Map.of(Field.CITY, FieldValue.of("Tokyo"), Field.LOCATION_SHOWN,
				new FieldValue.Structures(List.of(Map.of("City", "Kyoto"))));
		FieldReading reading = new Reconciler(xmp, Map.of(), Map.of(), DigestState.ABSENT).readings().get(Field.CITY);
		assertThat(reading.value().text()).isEqualTo("Tokyo");
		assertThat(reading.conflict()).isTrue();
		assertThat(reading.sources()).hasSize(2);
	}

	@Test
	void aDateWithMoreOfItWinsIfBothAgree() {
		FieldReading reading = read(Field.DATE_CREATED, "2023-11-07", "2023-11-07T19:42:00+09:00", "",
				DigestState.ABSENT);
		assertThat(reading.rule()).isEqualTo(ReadRule.IN_SYNC);
		assertThat(reading.value().text()).isEqualTo("2023-11-07T19:42:00+09:00");
	}

	@Test
	void aMidnightThatOnlyFillsTheTimeIsNotTaken() {
		assertThat(read(Field.DATE_CREATED, "2004-06-21", "2004-06-21T00:00:00+00:00", "", DigestState.ABSENT).value()
			.text()).isEqualTo("2004-06-21");
	}

	@Test
	void theSameMomentInTwoZonesIsTheSame() {
		assertThat(read(Field.DATE_CREATED, "2023-11-07T19:42:00+09:00", "2023-11-07T10:42:00+00:00", "",
				DigestState.ABSENT)
			.rule()).isEqualTo(ReadRule.IN_SYNC);
	}

	@Test
	void theCamerasDateIsAConflictOnlyIfItIsMoreThanADayOff() {
		assertThat(read(Field.DATE_CREATED, "2023-11-07", "", "2023-11-07T23:10:00", DigestState.ABSENT).conflict())
			.isFalse();
		assertThat(read(Field.DATE_CREATED, "2023-11-07", "", "2023-11-09T23:10:00", DigestState.ABSENT).conflict())
			.isTrue();
	}

}
