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

	private @Nullable StoryFacts story;

	private EventFacts event = EventFacts.none();

	private Registers registers = Registers.none();

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

	/** The story of the photo, for the examples that follow. */
	Examples story(StoryFacts itsStory) {
		this.story = itsStory;
		return this;
	}

	/** The other photos of the event, for the examples that follow. */
	Examples event(EventFacts.Sibling... others) {
		this.event = new EventFacts(List.of(others));
		return this;
	}

	/** The by-lines that the newsroom knows, for the examples that follow. */
	Examples bylines(String... names) {
		this.registers = new Registers(NameRegister.of(List.of(names)), NameRegister.empty());
		return this;
	}

	/** The people whom the newsroom knows, for the examples that follow. */
	Examples people(String... names) {
		this.registers = new Registers(NameRegister.empty(), NameRegister.of(List.of(names)));
		return this;
	}

	Examples right(String text) {
		return add(true, text, null);
	}

	Examples wrong(String text) {
		return add(false, text, null);
	}

	/** A wrong caption, and what its first fix makes of it. */
	Examples wrong(String text, @Nullable String fixed) {
		return add(false, text, fixed);
	}

	private Examples add(boolean right, String text, @Nullable String fixed) {
		RuleExample.Context context = new RuleExample.Context(this.style, this.facts, this.story, this.event,
				this.registers);
		this.list.add(new RuleExample(right, this.language, text, context, fixed));
		return this;
	}

	List<RuleExample> list() {
		return List.copyOf(this.list);
	}

}
