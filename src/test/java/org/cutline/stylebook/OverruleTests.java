package org.cutline.stylebook;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A warning that an editor has overruled stays overruled on its photo. */
class OverruleTests {

	private static final String CAPTION = "Ministers pose  in the the garden in Tokyo, Japan, 08 November 2023. "
			+ "EFE-EPA/ANA PRIETO";

	private static final FileFacts FACTS = FileFacts.none()
		.with(FactField.DATE_CREATED, "2023-11-07")
		.with(FactField.PERSONS_SHOWN, "Yoko Mori")
		.with(FactField.ALT_TEXT, "Seven ministers in a row")
		.with(FactField.CAPTION_WRITER, "ap");

	private static StyleReport check(String text) {
		HouseStyle style = HouseStyles.named("efe-epa-en").orElseThrow();
		return Stylebook.standard().check(CaptionUnderCheck.of(text, FACTS, style));
	}

	private static FindingKey key(String text, String rule) {
		return check(text).findings()
			.stream()
			.filter((finding) -> finding.ruleId().equals(rule))
			.findFirst()
			.orElseThrow()
			.key(text);
	}

	private static List<String> rules(List<Finding> findings) {
		return findings.stream().map(Finding::ruleId).toList();
	}

	@Test
	void anOverruledWarningIsSetApart() {
		StyleReport report = check(CAPTION).overruling(CAPTION, Set.of(key(CAPTION, "language.doubled")));
		assertThat(rules(report.findings())).contains("residue.spaces").doesNotContain("language.doubled");
		assertThat(rules(report.overruled())).containsExactly("language.doubled");
	}

	@Test
	void itStaysOverruledWhenOtherWordsChange() {
		Set<FindingKey> keys = Set.of(key(CAPTION, "language.doubled"), key(CAPTION, "people.shown"));
		String changed = "The foreign ministers chat in the  THE garden in Kyoto, Japan, 07 November 2023. EFE-EPA/A B";
		assertThat(rules(check(changed).overruling(changed, keys).overruled())).containsExactly("language.doubled",
				"people.shown");
	}

	@Test
	void anotherFindingOfTheSameRuleIsOpen() {
		String other = CAPTION.replace("the the", "of of");
		StyleReport report = check(other).overruling(other, Set.of(key(CAPTION, "language.doubled")));
		assertThat(rules(report.findings())).contains("language.doubled");
	}

	@Test
	void anErrorCannotBeOverruled() {
		StyleReport report = check(CAPTION).overruling(CAPTION, Set.of(key(CAPTION, "date.agrees")));
		assertThat(rules(report.errors())).contains("date.agrees");
		assertThat(report.approvable()).isFalse();
	}

	@Test
	void aKeySaysItsRule() {
		assertThat(key(CAPTION, "language.doubled").isOf("language.doubled")).isTrue();
		assertThat(key(CAPTION, "language.doubled").isOf("language.double")).isFalse();
		assertThat(new FindingKey("people.positions.twice l").isOf("people.positions")).isTrue();
	}

}
