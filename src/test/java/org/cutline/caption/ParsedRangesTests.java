package org.cutline.caption;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ranges of a parsed caption lie inside the text and do not overlap where they must
 * not, whole, cut off anywhere, or with letters changed by chance.
 */
class ParsedRangesTests {

	private static final int STEP = 5;

	private static final String MARKS = "/()|,.-:©\"' \nA1é@\ud83d";

	private static List<String> texts() throws IOException {
		JsonMapper json = new JsonMapper();
		try (InputStream in = Objects
			.requireNonNull(ParsedRangesTests.class.getResourceAsStream("/caption/written.jsonl"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> json.readTree(line).path("text").asString())
				.toList();
		}
	}

	@Test
	void holdInACaptionThatIsCutOffAnywhere() throws IOException {
		for (String text : texts()) {
			for (int end = 0; end <= text.length(); end += STEP) {
				check(text.substring(0, end));
				check(text.substring(end));
			}
		}
	}

	@Test
	void holdInACaptionWithLettersChanged() throws IOException {
		Random chance = new Random(1854);
		for (String text : texts()) {
			for (int round = 0; round < 10; round++) {
				StringBuilder changed = new StringBuilder(text);
				for (int k = 0; k < 6; k++) {
					int at = chance.nextInt(changed.length());
					changed.setCharAt(at, MARKS.charAt(chance.nextInt(MARKS.length())));
				}
				check(changed.toString());
			}
		}
	}

	private static void check(String text) {
		ParsedCaption parsed = CaptionParser.parse(text);
		apart(text, "credits", parsed.credits().stream().map(CreditLine::range).toList());
		apart(text, "limits", parsed.restrictions().stream().map(Restriction::range).toList());
		apart(text, "dates", parsed.dates().stream().map(CaptionDate::range).toList());
		apart(text, "sentences", parsed.sentences());
		apart(text, "quotes", parsed.reading().quotes());
		apart(text, "markers", parsed.positionMarkers().stream().map(PositionMarker::range).toList());
		for (CreditLine credit : parsed.credits()) {
			assertThat(parsed.dates()).as(text).noneMatch((date) -> date.range().overlaps(credit.range()));
			assertThat(credit.bylines()).as(text).allMatch((name) -> credit.range().contains(name.range()));
		}
		CaptionPlace place = parsed.place();
		assertThat(place == null || place.range().end() <= text.length()).as(text).isTrue();
		parsed.credit().ifPresent((credit) -> assertThat(credit.render(CreditForm.SLASH)).as(text).isNotNull());
	}

	private static void apart(String text, String what, List<TextRange> ranges) {
		int end = 0;
		for (TextRange range : ranges) {
			assertThat(range.start()).as(what + " of " + text).isGreaterThanOrEqualTo(end);
			end = range.end();
		}
		assertThat(end).as(what + " of " + text).isLessThanOrEqualTo(text.length());
	}

}
