package org.cutline.stylebook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.cutline.caption.CaptionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule by its own examples: they are its test and its page in the catalogue. */
class RulesTests {

	record Case(CaptionRule rule, RuleExample example) {

		@Override
		public String toString() {
			return this.rule.id() + " " + (this.example.right() ? "accepts" : "complains about") + " "
					+ this.example.text();
		}

	}

	static Stream<Case> examples() {
		return Rules.all()
			.stream()
			.flatMap((rule) -> rule.examples().stream().map((example) -> new Case(rule, example)));
	}

	static Stream<Case> fixes() {
		return examples().filter((one) -> one.example().fixed() != null);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void judgesItsExample(Case one) {
		List<Finding> findings = one.rule().check(one.example().underCheck(one.example().text()));
		assertThat(findings.isEmpty()).as(findings.toString()).isEqualTo(one.example().right());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fixes")
	void fixesItsExampleAsShown(Case one) {
		Finding finding = one.rule().check(one.example().underCheck(one.example().text())).getFirst();
		assertThat(finding.fixes()).isNotEmpty();
		assertThat(finding.fixes().getFirst().preview(one.example().text())).isEqualTo(one.example().fixed());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fixes")
	void aFixRemovesItsFindingAndAddsNone(Case one) {
		RuleExample example = one.example();
		String fixed = String.valueOf(example.fixed());
		assertThat(one.rule().check(example.underCheck(fixed))).isEmpty();
		List<String> before = ids(example.underCheck(example.text()));
		assertThat(ids(example.underCheck(fixed))).isSubsetOf(before);
	}

	private static List<String> ids(CaptionUnderCheck unit) {
		StyleReport report = Stylebook.standard().check(unit);
		assertThat(report.broken()).isEmpty();
		return report.findings().stream().map(Finding::ruleId).toList();
	}

	@Test
	void everyRuleShowsRightAndWrongInEnglishAndSpanish() {
		for (CaptionRule rule : Rules.all()) {
			Set<String> shown = new HashSet<>();
			rule.examples().forEach((example) -> shown.add(example.language() + " " + example.right()));
			for (CaptionLanguage language : List.of(CaptionLanguage.ENGLISH, CaptionLanguage.SPANISH)) {
				assertThat(shown).as(rule.id()).contains(language + " true");
			}
			assertThat(rule.examples()).as(rule.id()).anyMatch((example) -> !example.right());
		}
	}

	@Test
	void idsAreUsedOnce() {
		assertThat(Rules.all().stream().map(CaptionRule::id)).doesNotHaveDuplicates();
	}

	@Test
	void everySentenceIsThereInEnglishAndSpanish() {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			for (CaptionRule rule : Rules.all()) {
				assertThat(rule.title(locale)).isNotBlank();
				assertThat(rule.reason(locale)).isNotBlank();
			}
			examples().filter((one) -> !one.example().right()).forEach((one) -> {
				for (Finding finding : one.rule().check(one.example().underCheck(one.example().text()))) {
					assertThat(finding.sentence(locale)).isNotBlank().doesNotContain("{0}");
					finding.fixes().forEach((fix) -> assertThat(fix.label().in(locale)).isNotBlank());
				}
			});
		}
	}

}
