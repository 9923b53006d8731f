package org.cutline.caption;

import java.util.List;

/** Reads what the body of a caption tells. */
final class BodyReader {

	private BodyReader() {
	}

	static BodyReading read(Page page, TextRange body, List<TextRange> sentences) {
		if (sentences.isEmpty()) {
			return BodyReading.NONE;
		}
		BodyReading.Lead lead = new TenseReader(page).read(sentences.getFirst());
		return new BodyReading(lead, sentences.subList(1, sentences.size()), QuoteReader.read(page.text, body),
				new EventReader(page).read(sentences), new UnnamedReader(page).read(body));
	}

}
