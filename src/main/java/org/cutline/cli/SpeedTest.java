package org.cutline.cli;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionParser;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.FileFacts;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.Stylebook;

/**
 * How fast captions are parsed and checked by one processor, warm: in the thread's own
 * processor time, so that a busy machine does not count.
 */
final class SpeedTest {

	private static final Pattern BLANKS_AND_MARKS = Pattern.compile("[\\s\\p{Punct}]+");

	private static final int LONG_CAPTION = 2_000;

	private final List<String> texts;

	private final double seconds;

	/**
	 * A test.
	 * @param texts captions
	 * @param seconds how long each thing is done to warm up, and again to be measured
	 */
	SpeedTest(List<String> texts, double seconds) {
		this.texts = List.copyOf(texts);
		this.seconds = seconds;
	}

	/** Measures. */
	List<Figure> figures() {
		double split = rate(this.texts, (text) -> BLANKS_AND_MARKS.split(text).length);
		double parsed = rate(this.texts, (text) -> CaptionParser.parse(text).sentences().size());
		double checked = rate(this.texts, SpeedTest::check);
		double longOnes = rate(List.of(longCaption()), SpeedTest::check);
		String unit = "captions/s of one core";
		return List.of(new Figure("speed.parsed", Math.rint(parsed), unit, new Figure.AtLeast(20_000)),
				new Figure("speed.checked", Math.rint(checked), unit, new Figure.AtLeast(5_000)),
				new Figure("time.long-caption", 1000 / longOnes, "ms for 2,000 characters checked",
						new Figure.AtMost(1)),
				new Figure("speed.split", Math.rint(split), "captions/s, only split by a regular expression",
						new Figure.None()),
				new Figure("ratio.parsed-to-split", parsed / split, "of that speed", new Figure.None()));
	}

	private static int check(String text) {
		return Stylebook.standard()
			.check(CaptionUnderCheck.of(text, FileFacts.none(), HouseStyles.neutral()))
			.findings()
			.size();
	}

	private String longCaption() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < LONG_CAPTION; i++) {
			text.append(this.texts.get(i % this.texts.size())).append(' ');
		}
		return text.substring(0, LONG_CAPTION);
	}

	private double rate(List<String> captions, ToIntFunction<String> work) {
		run(captions, work);
		return run(captions, work);
	}

	private double run(List<String> captions, ToIntFunction<String> work) {
		long start = processorTime();
		long end = start + (long) (this.seconds * 1e9);
		long done = 0;
		long seen = 0;
		long now = start;
		while (now < end) {
			for (String caption : captions) {
				seen += work.applyAsInt(caption) + 1;
				done++;
			}
			now = processorTime();
		}
		return (seen > 0) ? done * 1e9 / (now - start) : 0;
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
