package org.cutline.stylebook;

import org.cutline.caption.Captions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of every finding, whatever the caption says. */
class StylebookPropertyTests {

	private static final int CAPTIONS = 400;

	@Test
	void noRuleFailsAndEveryRangeIsInTheText() {
		for (HouseStyle style : HouseStyles.shipped()) {
			for (long seed = 0; seed < CAPTIONS; seed++) {
				String text = (seed % 2 == 0) ? Captions.plausible(seed) : Captions.noise(seed);
				StyleReport report = check(text, style);
				assertThat(report.broken()).as(text).isEmpty();
				for (Finding finding : report.findings()) {
					assertThat(finding.range() == null || finding.range().end() <= text.length())
						.as("%s in «%s»", finding, text)
						.isTrue();
					finding.fixes().forEach((fix) -> assertThat(fix.preview(text)).isNotNull());
				}
			}
		}
	}

	/** What fuzzing has found. */
	@ParameterizedTest
	@ValueSource(strings = "Ministers meet („A in Lisbon")
	void noRuleFailsAgain(String text) {
		for (HouseStyle style : HouseStyles.shipped()) {
			assertThat(check(text, style).broken()).isEmpty();
		}
	}

	private static StyleReport check(String text, HouseStyle style) {
		return Stylebook.standard().check(CaptionUnderCheck.of(text, FileFacts.none(), style));
	}

}
