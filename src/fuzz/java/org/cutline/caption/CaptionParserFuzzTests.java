package org.cutline.caption;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for texts that break the grammar. */
class CaptionParserFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void readsAnyText(byte[] octets) {
		String text = new String(octets, StandardCharsets.UTF_8);
		ParsedCaption parsed = CaptionParser.parse(text);
		assertThat(parsed.text()).isEqualTo(text);
		for (TextRange range : ranges(parsed)) {
			assertThat(range.end()).isLessThanOrEqualTo(text.length());
		}
		for (CreditLine credit : parsed.credits()) {
			assertThat(credit.text()).isEqualTo(credit.range().in(text));
			for (CreditForm form : CreditForm.values()) {
				assertThat(credit.render(form)).isNotNull();
			}
		}
		CreditLine.parse(text);
	}

	private static List<TextRange> ranges(ParsedCaption parsed) {
		List<TextRange> ranges = new ArrayList<>(parsed.sentences());
		ranges.add(parsed.body());
		parsed.dates().forEach((date) -> ranges.add(date.range()));
		parsed.people().forEach((person) -> ranges.add(person.range()));
		parsed.positionMarkers().forEach((marker) -> ranges.add(marker.range()));
		parsed.restrictions().forEach((restriction) -> ranges.add(restriction.range()));
		parsed.marks().forEach((mark) -> ranges.add(mark.range()));
		parsed.credits().forEach((credit) -> ranges.add(credit.range()));
		return ranges;
	}

}
