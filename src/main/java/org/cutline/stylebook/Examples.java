package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.jspecify.annotations.Nullable;

/** Writes a rule's examples down one after the other. */
final class Examples {

	private final List<RuleExample> list = new ArrayList<>();

	private String style = "neutral";

	private CaptionLanguage language = CaptionLanguage.ENGLISH;

	private FileFacts facts = FileFacts.none();

	private Examples() {
	}

	/** English examples, judged by a house style. */
	static Examples english(String style) {
		return new Examples().inEnglish(style);
	}

	Examples inEnglish(String house) {
		this.style = house;
		this.language = CaptionLanguage.ENGLISH;
		return this;
	}

	Examples inSpanish(String house) {
		this.style = house;
		this.language = CaptionLanguage.SPANISH;
		return this;
	}

	/** The fields of the photo, for the examples that follow. */
	Examples facts(FileFacts known) {
		this.facts = known;
		return this;
	}

	/** A field of the photo, the only one, for the examples that follow. */
	Examples fact(FactField field, String... values) {
		return facts(FileFacts.none().with(field, values));
	}

	Examples right(String text) {
		this.list.add(new RuleExample(true, this.language, this.style, text, this.facts, null));
		return this;
	}

	Examples wrong(String text) {
		return wrong(text, null);
	}

	/** A wrong caption, and what its first fix makes of it. */
	Examples wrong(String text, @Nullable String fixed) {
		this.list.add(new RuleExample(false, this.language, this.style, text, this.facts, fixed));
		return this;
	}

	List<RuleExample> list() {
		return List.copyOf(this.list);
	}

}
