package org.cutline.caption;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of every caption, whatever it says. */
class CaptionPropertyTests {

	private static final int CAPTIONS = 3_000;

	@Test
	void everyRangeOfAPlausibleCaptionIsSound() {
		each(Captions::plausible, CaptionPropertyTests::holds);
	}

	@Test
	void everyRangeOfNoiseIsSound() {
		each(Captions::noise, CaptionPropertyTests::holds);
	}

	private static void each(LongFunction<String> captions, Consumer<ParsedCaption> check) {
		LongStream.range(0, CAPTIONS).mapToObj(captions).map(CaptionParser::parse).forEach(check);
	}

	private static void holds(ParsedCaption parsed) {
		assertThat(allRanges(parsed)).as(parsed.text()).allMatch((range) -> range.end() <= parsed.text().length());
		apart(parsed, "credits", parsed.credits().stream().map(CreditLine::range));
		apart(parsed, "people", parsed.people().stream().map(CaptionPerson::range));
		apart(parsed, "dates", parsed.dates().stream().map(CaptionDate::range));
		apart(parsed, "markers", parsed.positionMarkers().stream().map(PositionMarker::range));
		apart(parsed, "restrictions", parsed.restrictions().stream().map(Restriction::range));
		apart(parsed, "sentences", parsed.sentences().stream());
		assertThat(parsed.credits()).as(parsed.text())
			.allSatisfy((credit) -> assertThat(
					credit.range().overlaps(parsed.body()) && !credit.range().isEmpty() && !parsed.body().isEmpty())
				.as("the credit «%s» is in the body", credit.text())
				.isFalse());
		assertThat(parsed.credits()).as(parsed.text())
			.allSatisfy((credit) -> assertThat(credit.text()).isEqualTo(credit.range().in(parsed.text())));
		assertThat(parsed.positionMarkers()).as(parsed.text())
			.allSatisfy((marker) -> assertThat(marker.text()).isEqualTo(marker.range().in(parsed.text())));
	}

	private static void apart(ParsedCaption parsed, String what, Stream<TextRange> ranges) {
		List<TextRange> sorted = ranges.sorted().toList();
		for (int i = 1; i < sorted.size(); i++) {
			assertThat(sorted.get(i - 1).overlaps(sorted.get(i)))
				.as("%s %s and %s overlap in «%s»", what, sorted.get(i - 1), sorted.get(i), parsed.text())
				.isFalse();
		}
	}

	private static List<TextRange> allRanges(ParsedCaption parsed) {
		List<@Nullable TextRange> ranges = new ArrayList<>();
		ranges.add(parsed.body());
		ranges.addAll(parsed.sentences());
		parsed.dates().forEach((date) -> {
			ranges.add(date.range());
			ranges.add(date.weekdayRange());
		});
		parsed.people().forEach((person) -> {
			ranges.add(person.range());
			ranges.add(person.titleRange());
		});
		parsed.positionMarkers().forEach((marker) -> ranges.add(marker.range()));
		parsed.restrictions().forEach((restriction) -> ranges.add(restriction.range()));
		parsed.marks().forEach((mark) -> ranges.add(mark.range()));
		CaptionPlace place = parsed.place();
		if (place != null) {
			ranges.add(place.range());
			Stream.of(place.sublocation(), place.city(), place.region(), place.country())
				.forEach((part) -> ranges.add((part != null) ? part.range() : null));
		}
		parsed.credits().forEach((credit) -> {
			ranges.add(credit.range());
			ranges.add((credit.agency() != null) ? credit.agency().range() : null);
			ranges.add((credit.byline() != null) ? credit.byline().range() : null);
			credit.partners().forEach((partner) -> ranges.add(partner.range()));
			credit.qualifiers().forEach((qualifier) -> ranges.add(qualifier.range()));
		});
		List<TextRange> given = new ArrayList<>();
		ranges.forEach((range) -> {
			if (range != null) {
				given.add(range);
			}
		});
		return given;
	}

	@ParameterizedTest
	@EnumSource(CreditForm.class)
	void aCreditWrittenAndReadAgainStaysAsItIs(CreditForm form) {
		for (long seed = 0; seed < 500; seed++) {
			String written = Captions.credit(seed).render(form);
			CreditLine read = CreditLine.parse(written);
			assertThat(read).as(written).isNotNull();
			String again = read.render(form);
			CreditLine reread = CreditLine.parse(again);
			assertThat(reread).as(again).isNotNull();
			assertThat(reread.render(form)).as(written).isEqualTo(again);
			assertThat(reread.agencyName()).as(written).isEqualTo(read.agencyName());
			assertThat(reread.bylineName()).as(written).isEqualToIgnoringCase(read.bylineName());
		}
	}

	/** Work is told by the memory it takes, which is the same on every machine. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "(", ")", "[(", "A ", "A. ", "A, ", "(L) ", "(AP Photo/A) ", "EFE/A/POOL ", "via ",
			"Nov. ", "12 March 2024 ", "“", "\"A ", "\n", "FILE - ", "NO SALES ", "in A, B, ", "de ", "L-R: A B, ",
			"\ud800", "\ud83d\ude00", "e\u0301", "ATTENTION EDITORS ", "Foto: ", "0", "- ", "." })
	@Timeout(120)
	void twiceTheTextIsTwiceTheWork(String piece) {
		String text = piece.repeat(40_000 / piece.length());
		CaptionParser.parse(text);
		long once = memoryFor(text);
		long fourTimes = memoryFor(text.repeat(4));
		assertThat(fourTimes).isLessThan(6 * once + 1_000_000);
	}

	private static long memoryFor(String text) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		ParsedCaption parsed = CaptionParser.parse(text);
		long after = threads.getCurrentThreadAllocatedBytes();
		assertThat(parsed.text()).isEqualTo(text);
		return after - before;
	}

	@Test
	void theSameTextReadsTheSame() {
		for (long seed = 0; seed < 200; seed++) {
			String text = Captions.noise(seed);
			assertThat(CaptionParser.parse(text)).isEqualTo(CaptionParser.parse(text));
		}
	}

}
