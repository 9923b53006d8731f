package org.cutline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Takes the captions of a text, or the lines of JSON, one after the other. */
final class CaptionSplitter {

	private static final int FRONT = 1 << 16;

	private final String file;

	private final LineReader lines;

	private final InOrder<CheckUnit, Tally> queue;

	private final Words words;

	private CaptionSplitter(String file, LineReader lines, InOrder<CheckUnit, Tally> queue, Words words) {
		this.file = file;
		this.lines = lines;
		this.queue = queue;
		this.words = words;
	}

	/** Puts all captions of a text on the queue. */
	static void split(String file, LineReader lines, TextLayout layout, InOrder<CheckUnit, Tally> queue, Words words)
			throws IOException {
		CaptionSplitter splitter = new CaptionSplitter(file, lines, queue, words);
		TextFront first = new TextFront(lines.peek(16));
		if (first.isUtf16() || first.isBinary()) {
			queue.put(new CheckUnit.Unreadable(file, words.say(first.isUtf16() ? "check.utf16" : "check.binary")));
		}
		else if (first.isJson()) {
			splitter.jsonLines();
		}
		else if (layout == TextLayout.PER_PARAGRAPH
				|| (layout == TextLayout.AS_FOUND && new TextFront(lines.peek(FRONT)).hasParagraphs())) {
			splitter.paragraphs();
		}
		else {
			splitter.captionLines();
		}
	}

	private LineReader.@Nullable Line next() throws IOException {
		if (this.queue.isBroken()) {
			return null;
		}
		if (this.lines.mayWait()) {
			this.queue.flush();
		}
		return this.lines.next();
	}

	private void jsonLines() throws IOException {
		for (LineReader.Line line = next(); line != null; line = next()) {
			if (line.tooLong()) {
				tooLong(line.number(), CheckUnit.LARGEST_LINE);
			}
			else if (!line.isBlank()) {
				this.queue.put(new CheckUnit.JsonLine(this.file, line.number(), line.octets()));
			}
		}
	}

	private void captionLines() throws IOException {
		for (LineReader.Line line = next(); line != null; line = next()) {
			if (!line.isBlank()) {
				caption(line.number(), line.octets(), line.tooLong());
			}
		}
	}

	private void paragraphs() throws IOException {
		ByteArrayOutputStream paragraph = new ByteArrayOutputStream();
		long first = 0;
		boolean tooLong = false;
		LineReader.Line line;
		do {
			line = next();
			if (line != null && !line.isBlank()) {
				first = (first == 0) ? line.number() : first;
				tooLong = tooLong || line.tooLong() || paragraph.size() > CheckUnit.LARGEST_CAPTION;
				if (!tooLong) {
					join(paragraph, line);
				}
			}
			else if (first > 0) {
				caption(first, paragraph.toByteArray(), tooLong);
				paragraph.reset();
				first = 0;
				tooLong = false;
			}
		}
		while (line != null);
	}

	private static void join(ByteArrayOutputStream paragraph, LineReader.Line line) {
		if (paragraph.size() > 0) {
			paragraph.write('\n');
		}
		paragraph.writeBytes(line.octets());
	}

	private void caption(long line, byte[] octets, boolean tooLong) {
		if (tooLong || octets.length > CheckUnit.LARGEST_CAPTION) {
			tooLong(line, CheckUnit.LARGEST_CAPTION);
		}
		else {
			this.queue.put(new CheckUnit.CaptionText(this.file, line, octets));
		}
	}

	private void tooLong(long line, int limit) {
		this.queue.put(new CheckUnit.Unreadable(this.file + ":" + line, this.words.say("check.too-long", limit)));
	}

}
