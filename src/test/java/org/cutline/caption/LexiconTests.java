package org.cutline.caption;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each list that a desk extends takes effect in what a caption is read as. */
class LexiconTests {

	private static DeskWords words(List<String> agencies, List<String> offices, List<String> cities,
			Map<String, String> countries, List<String> demonyms, List<String> particles) {
		return new DeskWords(agencies, offices, cities, countries, demonyms, particles);
	}

	private static ParsedCaption read(String text, DeskWords added) {
		return CaptionParser.parse(text, CaptionLanguage.ENGLISH, Lexicon.with(added));
	}

	private static List<String> names(ParsedCaption parsed) {
		return parsed.people().stream().map(CaptionPerson::name).toList();
	}

	@Test
	void anAddedAgencyStandsInACredit() {
		String text = "A ferry leaves the harbour. Tidewire/Ana Prieto";
		DeskWords added = words(List.of("Tidewire"), List.of(), List.of(), Map.of(), List.of(), List.of());
		assertThat(read(text, DeskWords.none()).credit().map(CreditLine::agencyName).orElse("")).isEmpty();
		CreditLine credit = read(text, added).credit().orElseThrow();
		assertThat(credit.agencyName()).isEqualTo("Tidewire");
		assertThat(credit.bylineName()).isEqualTo("Ana Prieto");
	}

	@Test
	void anAddedOfficeIsNoPartOfTheName() {
		String text = "Harbourmistress Ana Prieto speaks in Vigo, Spain. EPA/JOAN PUIG";
		DeskWords added = words(List.of(), List.of("harbourmistress"), List.of(), Map.of(), List.of(), List.of());
		assertThat(names(read(text, DeskWords.none()))).doesNotContain("Ana Prieto");
		assertThat(names(read(text, added))).containsExactly("Ana Prieto");
	}

	@Test
	void anOfficeOfSeveralWordsCountsWordByWord() {
		String text = "Quay Harbourmistress Ana Prieto speaks in Vigo, Spain. EPA/JOAN PUIG";
		DeskWords added = words(List.of(), List.of("Quay harbourmistress"), List.of(), Map.of(), List.of(), List.of());
		assertThat(names(read(text, added))).containsExactly("Ana Prieto");
	}

	@Test
	void anAddedCityNeedsNoCountry() {
		String text = "Sailors in Port Odin wave to a ferry. EPA/JOAN PUIG";
		DeskWords added = words(List.of(), List.of(), List.of("Port Odin"), Map.of(), List.of(), List.of());
		assertThat(read(text, DeskWords.none()).place()).isNull();
		assertThat(read(text, added).place()).isNotNull().extracting(CaptionPlace::cityName).isEqualTo("Port Odin");
	}

	@Test
	void anAddedCountryHasItsCode() {
		String text = "Sailors wave to a ferry in Tamworth, Atlantica, 03 May 2022. EPA/JOAN PUIG";
		DeskWords added = words(List.of(), List.of(), List.of(), Map.of("Atlantica", "ATL"), List.of(), List.of());
		assertThat(read(text, added).place()).isNotNull().extracting(CaptionPlace::countryCode).isEqualTo("ATL");
		CaptionPlace before = read(text, DeskWords.none()).place();
		assertThat(before == null || before.country() == null).isTrue();
	}

	@Test
	void anAddedDemonymIsNoPartOfAPlaceOrName() {
		String text = "Sailors wave in the Atlantican capital Tamworth. EPA/JOAN PUIG";
		DeskWords added = words(List.of(), List.of(), List.of(), Map.of(), List.of("Atlantican"), List.of());
		assertThat(read(text, added).place()).isNotNull().extracting(CaptionPlace::cityName).isEqualTo("Tamworth");
		CaptionPlace before = read(text, DeskWords.none()).place();
		assertThat(before == null || !before.cityName().equals("Tamworth")).isTrue();
	}

	@Test
	void anAddedParticleHoldsANameTogether() {
		String text = "A ferry leaves the harbour. EPA/Ana ov Prieto";
		DeskWords added = words(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of("ov"));
		assertThat(read(text, DeskWords.none()).photographer()).isNotEqualTo("Ana ov Prieto");
		assertThat(read(text, added).photographer()).isEqualTo("Ana ov Prieto");
	}

	@Test
	void theWordsOfOneDeskAreNotThoseOfAnother() {
		Lexicon.with(words(List.of("Tidewire"), List.of(), List.of(), Map.of(), List.of(), List.of()));
		assertThat(CaptionParser.parse("A ferry leaves. Tidewire/Ana Prieto")
			.credit()
			.map(CreditLine::agencyName)
			.orElse("")).isEmpty();
	}

}
