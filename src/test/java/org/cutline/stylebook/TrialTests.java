package org.cutline.stylebook;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of style is tried on past captions before it goes live. */
class TrialTests {

	private static final HouseStyle NOW = HouseStyles.named("efe-epa-en").orElseThrow();

	private static final String RIGHT = "Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO";

	private static final String US = "U.S. diplomats arrive in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO";

	private static final String PER_CENT = "Shops lose ten per cent in Lima, Peru, 07 November 2023. EFE-EPA/ANA PRIETO";

	private static Trial.Subject<String> caption(String photo, String text) {
		return new Trial.Subject<>(photo, CaptionUnderCheck.of(text, FileFacts.none(), NOW));
	}

	private static HouseStyle then(String spellings, String rule) {
		return HouseStyles.read("""
				id: efe-epa-en
				name: EFE-EPA English
				language: en
				agencies: [EFE-EPA, EPA-EFE, EPA]
				credit: { form: slash, names: capitals }
				dates: [epa]
				spellings: { %s }
				rules:
				  place.present: error
				  place.agrees: { severity: error }
				  %s
				""".formatted(spellings, rule));
	}

	@Test
	void aStyleAgainstItselfChangesNothing() {
		TrialResult<String> result = Trial.of(NOW, NOW).over(Stream.of(caption("a", RIGHT), caption("b", US)));
		assertThat(result.isNothing()).isTrue();
		assertThat(result.captions()).isEqualTo(2);
	}

	@Test
	void findingsThatWouldComeAndGoAreCountedAndListed() {
		TrialResult<String> result = Trial.of(NOW, then("\"per cent\": percent", "place.country: error"))
			.over(Stream.of(caption("a", RIGHT), caption("b", US), caption("c", PER_CENT)));
		assertThat(result.total()).isEqualTo(new TrialResult.Count(1, 1, 0));
		assertThat(result.touched()).isEqualTo(2);
		assertThat(result.byRule()).containsOnlyKeys("language.spellings");
		assertThat(result.changes()).extracting(TrialChange::photo).containsExactly("b", "c");
		assertThat(result.changes()).extracting(TrialChange::kind)
			.containsExactly(TrialChange.Kind.REMOVED, TrialChange.Kind.ADDED);
		assertThat(result.changes()).extracting(TrialChange::words).containsExactly("U.S.", "per cent");
	}

	@Test
	void aRuleMadeStricterIsAChangeOfSeverity() {
		TrialResult<String> result = Trial
			.of(NOW, then("\"U.S.\": US", "place.country: error\n  language.spellings: error"))
			.over(Stream.of(caption("b", US)));
		assertThat(result.total()).isEqualTo(new TrialResult.Count(0, 0, 1));
		assertThat(result.changes().getFirst().before()).isEqualTo(Severity.WARNING);
		assertThat(result.changes().getFirst().finding().severity()).isEqualTo(Severity.ERROR);
	}

	@Test
	void allIsCountedWhereNotAllIsListed() {
		HouseStyle lenient = then("\"U.K.\": UK", "place.country: error");
		TrialResult<Integer> result = Trial.of(NOW, lenient)
			.listing(10)
			.over(IntStream.range(0, 300)
				.mapToObj((n) -> new Trial.Subject<>(n, CaptionUnderCheck.of(US, FileFacts.none(), lenient))));
		assertThat(result.total().removed()).isEqualTo(300);
		assertThat(result.changes()).hasSize(10);
		assertThat(result.unlisted()).isEqualTo(290);
	}

}
