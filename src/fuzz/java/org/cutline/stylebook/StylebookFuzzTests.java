package org.cutline.stylebook;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for captions that break a rule or one of its fixes. */
class StylebookFuzzTests {

	@FuzzTest(maxDuration = "1m")
	void checksAnyCaption(byte[] octets) {
		String text = new String(octets, StandardCharsets.UTF_8);
		ParsedCaption parsed = CaptionParser.parse(text);
		for (HouseStyle style : HouseStyles.shipped()) {
			StyleReport report = Stylebook.standard().check(new CaptionUnderCheck(parsed, FileFacts.none(), style));
			assertThat(report.broken()).isEmpty();
			for (Finding finding : report.findings()) {
				assertThat(finding.range() == null || finding.range().end() <= text.length()).isTrue();
				finding.fixes().forEach((fix) -> assertThat(fix.preview(text)).isNotNull());
			}
		}
	}

}
