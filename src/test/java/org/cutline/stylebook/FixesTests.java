package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fix that is offered removes its finding and adds none: over all examples of all
 * rules, each under every rule of its house, and over captions put together at random.
 */
class FixesTests {

	private static final int GENERATED = 1500;

	/** A caption under check and the means to check another in its place. */
	record Case(CaptionUnderCheck unit) {

		StyleReport report() {
			return Stylebook.standard().check(this.unit);
		}

		Case after(Fix fix) {
			String text = switch (fix) {
				case Fix.TextFix edits -> edits.applyTo(this.unit.text());
				case Fix.FieldFix field -> this.unit.text();
			};
			FileFacts facts = switch (fix) {
				case Fix.TextFix edits -> this.unit.facts();
				case Fix.FieldFix field -> field.applyTo(this.unit.facts());
			};
			CaptionUnderCheck fixed = CaptionUnderCheck.of(text, facts, this.unit.style())
				.with(this.unit.story())
				.with(this.unit.event())
				.with(this.unit.registers());
			return new Case(fixed);
		}

		@Override
		public String toString() {
			return this.unit.style().id() + ": " + this.unit.text().replace('\n', '|');
		}

	}

	static Stream<Case> examples() {
		return Rules.all()
			.stream()
			.flatMap((rule) -> rule.examples().stream())
			.map((example) -> new Case(example.underCheck(example.text())))
			.distinct();
	}

	static Stream<Case> generated() {
		return IntStream.range(0, GENERATED).mapToObj((seed) -> new Case(GeneratedCaption.of(new Random(seed))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "examples", "generated" })
	void everyFixRemovesItsFindingAndAddsNone(Case one) {
		StyleReport before = one.report();
		assertThat(before.broken()).isEmpty();
		List<String> sentences = sentences(before);
		for (Finding finding : before.findings()) {
			for (Fix fix : finding.fixes()) {
				Case mended = one.after(fix);
				List<String> after = sentences(mended.report());
				String what = finding + "\n-> " + mended;
				List<String> added = new ArrayList<>(after);
				sentences.forEach(added::remove);
				assertThat(added).as("added by " + what).isEmpty();
				assertThat(after.stream().filter(finding.message().key()::equals).count()).as("left by " + what)
					.isLessThan(sentences.stream().filter(finding.message().key()::equals).count());
			}
		}
	}

	private static List<String> sentences(StyleReport report) {
		return report.findings().stream().map((finding) -> finding.message().key()).toList();
	}

}
