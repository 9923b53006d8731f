package org.cutline.cleanup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CleanersTests {

	private static final Map<String, String> SLIPS = Map.of("Eugene Hoshicko", "Eugene Hoshiko", "EUGENE HOSHICKO",
			"Eugene Hoshiko");

	static Stream<Arguments> examples() {
		return Cleaners.all()
			.stream()
			.flatMap((cleaner) -> cleaner.examples()
				.stream()
				.map((example) -> arguments(cleaner.id(), cleaner, example)));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("examples")
	void eachDoesWhatItsExamplesShow(String id, Cleaner cleaner, CleanerExample example) {
		Map<Field, FieldValue> read = values(example.before());
		Map<Field, FieldValue> after = new LinkedHashMap<>(read);
		after.putAll(cleaner.clean(new Said(read, CleanersTests::meant)));
		example.after().forEach((field, text) -> assertThat(text(after, field)).as(field.id()).isEqualTo(text));
		assertThat(after.keySet()).isSubsetOf(example.after().keySet());
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("examples")
	void whatIsCleanedIsCleanedOnce(String id, Cleaner cleaner, CleanerExample example) {
		Map<Field, FieldValue> once = clean(values(example.before()));
		assertThat(clean(once)).isEqualTo(once);
	}

	@Test
	void eachShowsAFileThatItChangesAndOneThatItLeavesAlone() {
		assertThat(Cleaners.all()).allSatisfy((cleaner) -> assertThat(cleaner.examples()).as(cleaner.id())
			.anyMatch(CleanerExample::isKept)
			.anyMatch((example) -> !example.isKept()));
		assertThat(Cleaners.all().stream().map(Cleaner::id)).doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "{0} | {1} → {2} | {3}")
	@MethodSource("credits")
	void creditsReadAsTheDeskWritesThem(String byline, String credit, String bylineAfter, String creditAfter) {
		Map<Field, FieldValue> after = clean(values(pair(byline, credit)));
		assertThat(text(after, Field.CREATOR) + " | " + text(after, Field.CREDIT_LINE))
			.isEqualTo(bylineAfter + " | " + creditAfter);
	}

	static Stream<Arguments> credits() {
		return Stream.of(
				arguments("Photo by Philip Glass/", "© Anadolu Agency via Getty Images", "Philip Glass",
						"Anadolu Agency/Getty Images"),
				arguments("Foto: AFP", "Hector Retamal", "Hector Retamal", "AFP"),
				arguments("(c) EUGENE HOSHIKO / POOL", "EFE-EPA/", "EUGENE HOSHIKO", "EFE-EPA/POOL"),
				arguments("Hector Retamal/AFP", "", "Hector Retamal", "AFP"),
				arguments("EUGENE HOSHICKO/POOL", "AP", "EUGENE HOSHIKO", "AP/POOL"),
				arguments("STR", "EFE", "STR", "EFE"), arguments("HANDOUT", "EPA", "HANDOUT", "EPA"),
				arguments("ANA PRIETO", "EFE/POOL", "ANA PRIETO", "EFE/POOL"),
				arguments("ana prieto", "efe", "ana prieto", "efe"), arguments("Pool", "AFP", "Pool", "AFP"),
				arguments("", "AFP/HANDOUT", "", "AFP/HANDOUT"));
	}

	@Test
	void everyPhotographerOfAJointBylineIsCleaned() {
		Map<Field, FieldValue> after = clean(
				Map.of(Field.CREATOR, FieldValue.of(List.of("Photo by Ana Prieto", "  Juan  Puig "))));
		assertThat(after.get(Field.CREATOR)).isEqualTo(FieldValue.of(List.of("Ana Prieto", "Juan Puig")));
	}

	@Test
	void everyLanguageIsCleaned() {
		FieldValue said = FieldValue
			.ofLanguages(Map.of("x-default", "Talks &amp; tea", "es", "OLYMPUS DIGITAL CAMERA"));
		assertThat(clean(Map.of(Field.DESCRIPTION, said)).get(Field.DESCRIPTION))
			.isEqualTo(FieldValue.ofLanguages(Map.of("x-default", "Talks & tea")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "© ,", "(c) 2026 - ", "/ ", "Photo by ", "EFE via ", "ANA PRIETO/POOL", "&#233;", "  " })
	void aTextThatIsNoCreditIsLeftAlone(String beginning) {
		String endless = beginning + " ,/\t".repeat(200_000);
		Map<Field, FieldValue> read = values(
				Map.of(Field.CREATOR, endless, Field.CREDIT_LINE, endless, Field.SOURCE, endless, Field.CITY, endless));
		assertThat(clean(read)).isEqualTo(read);
	}

	@Test
	void aSwappedCreditBesideAnEndlessTextIsLeftAlone() {
		Map<Field, FieldValue> read = values(
				Map.of(Field.CREATOR, "Hector Retamal/AFP", Field.CREDIT_LINE, "AFP" + "/AFP".repeat(300)));
		assertThat(clean(read)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "&#9999999;", "&#xFFFFFF;", "&#xD800;", "&#00;", "&#7;", "&;", "&#;", "&nonsense;" })
	void anEntityThatIsNoCharacterStays(String entity) {
		Map<Field, FieldValue> read = values(Map.of(Field.DESCRIPTION, "A " + entity + " walk."));
		assertThat(clean(read)).isEqualTo(read);
	}

	@Test
	void eachChangeTellsWhatItStartedFromAndWhy() {
		List<Change> changes = Cleaners.changes(Map.of(Field.CREDIT_LINE, FieldValue.of("©  EFE/")),
				CleanersTests::meant, (cleaner) -> true);
		assertThat(changes).containsExactly(
				new Change(Field.CREDIT_LINE, FieldValue.of("©  EFE/"), FieldValue.of("© EFE/"), "doubled-blanks"),
				new Change(Field.CREDIT_LINE, FieldValue.of("© EFE/"), FieldValue.of("EFE/"), "copyright-sign"),
				new Change(Field.CREDIT_LINE, FieldValue.of("EFE/"), FieldValue.of("EFE"), "loose-slash"));
	}

	@Test
	void aCleanerThatIsOffChangesNothing() {
		assertThat(Cleaners.changes(values(Map.of(Field.CITY, ".")), CleanersTests::meant,
				(cleaner) -> !cleaner.id().equals("placeholder")))
			.isEmpty();
	}

	private static Map<Field, FieldValue> clean(Map<Field, FieldValue> read) {
		Map<Field, FieldValue> after = new LinkedHashMap<>(read);
		Cleaners.changes(read, CleanersTests::meant, (cleaner) -> true)
			.forEach((change) -> after.put(change.field(), change.after()));
		return after;
	}

	private static Map<Field, String> pair(String byline, String credit) {
		return CleanerExample.creditKept(byline, credit).before();
	}

	private static Map<Field, FieldValue> values(Map<Field, String> texts) {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		texts.forEach((field, text) -> values.put(field,
				field.kind().isList() && !text.isEmpty() ? FieldValue.of(List.of(text)) : FieldValue.of(text)));
		return values;
	}

	private static String text(Map<Field, FieldValue> values, Field field) {
		return values.getOrDefault(field, FieldValue.EMPTY).text();
	}

	private static Optional<String> meant(String byline) {
		return Optional.ofNullable(SLIPS.get(byline));
	}

}
