package org.cutline.cli;

import java.util.Locale;

import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;

/**
 * Tells of captions so that a person can read it: each with its place and its findings,
 * the counts at the end.
 */
final class PlainReport implements CheckReport {

	private final Words words;

	PlainReport(Words words) {
		this.words = words;
	}

	@Override
	public void write(CheckedCaption caption, StringBuilder out) {
		out.append(caption.where());
		if (caption.findings().isEmpty()) {
			out.append(": ").append(this.words.say("check.clean")).append("\n\n");
			return;
		}
		out.append('\n');
		String text = caption.parsed().text();
		if (!text.isBlank()) {
			out.append("  ").append(onOneLine(text)).append('\n');
		}
		caption.findings().forEach((finding) -> write(finding, text, out));
		out.append('\n');
	}

	private void write(Finding finding, String text, StringBuilder out) {
		String severity = this.words.say("check." + finding.severity().name().toLowerCase(Locale.ROOT));
		out.append("  ").append(severity).append(" ".repeat(Math.max(1, 12 - severity.length())));
		out.append(onOneLine(finding.sentence(this.words.locale()))).append(" [").append(finding.ruleId());
		if (finding.range() != null && !finding.range().isEmpty()) {
			out.append(' ').append(finding.range().start()).append('-').append(finding.range().end());
		}
		out.append("]\n");
		for (Fix fix : finding.fixes()) {
			out.append(" ".repeat(14))
				.append(this.words.say(fix.certain() ? "check.fix" : "check.fix.perhaps",
						onOneLine(fix.label().in(this.words.locale()))))
				.append('\n');
		}
	}

	private static String onOneLine(String text) {
		return text.replaceAll("\\R|\\t", " ").replaceAll("\\p{Cc}", "\uFFFD");
	}

	@Override
	public void end(Tally tally, StringBuilder out) {
		out.append(this.words.say("check.counts", tally.captions(), tally.errors(), tally.warnings(), tally.hints(),
				tally.clean()))
			.append('\n');
		if (tally.unreadable() > 0) {
			out.append(this.words.say("check.unreadable", tally.unreadable())).append('\n');
		}
	}

}
