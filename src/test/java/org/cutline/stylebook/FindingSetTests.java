package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.TextRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All findings of a set of photos are one list, and what is certain is mended at once.
 */
class FindingSetTests {

	private static final HouseStyle STYLE = HouseStyles.named("efe-epa-en").orElseThrow();

	private static final Message LABEL = Message.of("residue.spaces.fix");

	private static FindingSet<String> set(String... texts) {
		List<FindingSet.Checked<String>> photos = new ArrayList<>();
		for (String text : texts) {
			StyleReport report = Stylebook.standard().check(CaptionUnderCheck.of(text, FileFacts.none(), STYLE));
			photos.add(new FindingSet.Checked<>("photo " + photos.size(), text, report));
		}
		return FindingSet.of(photos);
	}

	private static FindingGroup<String> group(FindingSet<String> set, String rule) {
		return set.byRule().stream().filter((group) -> group.ruleId().equals(rule)).findFirst().orElseThrow();
	}

	private static final String ONE = "U.S. and U.K. ministers meet in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO";

	private static final String TWO = "A U.S. ship leaves Yokohama, Japan, 7 November 2023. EFE-EPA/Ana Prieto";

	@Test
	void findingsAreGroupedByRuleTheGravestFirst() {
		FindingSet<String> set = set(ONE, TWO);
		assertThat(set.byRule().getFirst().severity()).isEqualTo(Severity.ERROR);
		assertThat(group(set, "language.spellings").findings()).hasSize(3);
		assertThat(set.byRule()).isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
		assertThat(set.photos()).isEqualTo(2);
	}

	@Test
	void aGroupIsPartedByWhatMendsIt() {
		List<FindingGroup<String>> fixes = group(set(ONE, TWO), "language.spellings").byFix();
		assertThat(fixes).extracting((group) -> group.findings().size()).containsExactly(2, 1);
	}

	@Test
	void fixAllMendsEachPhotoInOnePass() {
		List<PhotoMend<String>> mended = group(set(ONE, TWO), "language.spellings").fixAll();
		assertThat(mended).extracting(PhotoMend::photo).containsExactly("photo 0", "photo 1");
		assertThat(mended).extracting(PhotoMend::after)
			.containsExactly(ONE.replace("U.S.", "US").replace("U.K.", "UK"), TWO.replace("U.S.", "US"));
		assertThat(mended).allMatch((mend) -> mend.fixes().dropped().isEmpty());
	}

	@Test
	void fixAllLeavesAloneWhatWantsALook() {
		FindingGroup<String> group = group(set("Ministers pose in the the garden in Tokyo, Japan. EFE-EPA/ANA PRIETO"),
				"language.doubled");
		assertThat(group.certain()).isZero();
		assertThat(group.fixAll()).isEmpty();
	}

	@Test
	void aFixThatClashesWithAnotherIsDroppedWholeAndReported() {
		Fix first = new Fix.TextFix(LABEL, List.of(TextEdit.replace(new TextRange(2, 6), "AB")), true);
		Fix clashing = new Fix.TextFix(LABEL, List.of(TextEdit.delete(new TextRange(0, 1)), TextEdit.insert(4, "x")),
				true);
		Fix beside = new Fix.TextFix(LABEL, List.of(TextEdit.delete(new TextRange(7, 8))), true);
		Fix same = new Fix.TextFix(LABEL, List.of(TextEdit.delete(new TextRange(7, 8))), true);
		MergedFixes merged = MergedFixes.of(List.of(first, clashing, beside, same));
		assertThat(merged.applyTo("0123456789")).isEqualTo("01AB689");
		assertThat(merged.made()).containsExactly(first, beside, same);
		assertThat(merged.dropped()).containsExactly(clashing);
	}

	@Test
	void ofTwoValuesForOneFieldTheFirstIsTaken() {
		Fix tokyo = new Fix.FieldFix(LABEL, FactField.CITY, "Tokyo", true);
		Fix osaka = new Fix.FieldFix(LABEL, FactField.CITY, "Osaka", true);
		MergedFixes merged = MergedFixes.of(List.of(tokyo, osaka));
		assertThat(merged.applyTo(FileFacts.none()).all(FactField.CITY)).containsExactly("Tokyo");
		assertThat(merged.dropped()).containsExactly(osaka);
	}

}
