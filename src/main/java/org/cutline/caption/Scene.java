package org.cutline.caption;

import java.util.List;

/** Tells whether a name stands in a sentence that tells what is seen. */
final class Scene {

	private static final int SHORT_LINE = 7;

	private final Tokens tokens;

	private final WordSense sense;

	private final List<TextRange> sentences;

	private final List<PositionMarker> markers;

	/** The sentence and the marker that were looked at last: names come in text order. */
	private int sentence;

	private int marker;

	/** The last token of the sentences that tell what is seen. */
	private final int told;

	Scene(Page page, WordSense sense, List<TextRange> sentences, List<PositionMarker> markers, int from) {
		this.tokens = page.tokens;
		this.sense = sense;
		this.sentences = sentences;
		this.markers = markers.stream().filter((marker) -> !marker.absent()).toList();
		this.told = told(from);
	}

	/** The end of the first sentence, a line that is but a place or a heading aside. */
	private int told(int from) {
		int at = (from < this.tokens.size()) ? this.tokens.start(from) : 0;
		for (TextRange sentence : this.sentences) {
			if (sentence.end() <= at) {
				continue;
			}
			int end = this.tokens.at(sentence.end());
			int start = Math.max(from, this.tokens.at(sentence.start()));
			if (end - start > SHORT_LINE || telling(start, end)) {
				return end;
			}
		}
		return this.tokens.size();
	}

	private boolean telling(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.sense.isDoing(i)
					|| this.sense.isAny(i, WordKind.GIVEN, WordKind.MONO) && this.sense.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a name is in a sentence that tells what is seen; asked name by name in text
	 * order.
	 */
	boolean tells(NameSpan span) {
		return span.from < this.told || span.marker() != null || listed(span);
	}

	/** Whether the name's sentence says who is where. */
	private boolean listed(NameSpan span) {
		int at = this.tokens.start(span.from);
		while (this.sentence < this.sentences.size() && this.sentences.get(this.sentence).end() <= at) {
			this.sentence++;
		}
		if (this.sentence == this.sentences.size()) {
			return false;
		}
		TextRange sentence = this.sentences.get(this.sentence);
		while (this.marker < this.markers.size() && this.markers.get(this.marker).range().end() <= sentence.start()) {
			this.marker++;
		}
		boolean marked = this.marker < this.markers.size() && this.markers.get(this.marker).range().overlaps(sentence);
		return marked || this.tokens.isAny(this.tokens.at(sentence.start()), "pictured", "seated", "standing", "also",
				"left", "right", "top", "bottom", "above", "below", "center", "izquierda", "derecha", "links", "rechts",
				"oben", "unten");
	}

}
