package org.cutline.desk.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.TextEdit;
import tools.jackson.databind.JsonNode;

/**
 * A caption typed as plain text, with what is wrong in it underlined. The text lives in
 * the browser, so that a keystroke waits for nothing; here it arrives a moment later with
 * a number, and findings go back with the number of the text that they were found in. The
 * browser carries them through what was typed since.
 */
@Tag("cutline-caption-text")
@JavaScript("context://cutline/text-edits.js")
@JavaScript("context://cutline/caption-text.js")
final class CaptionText extends Component implements HasSize, HasStyle {

	private static final long serialVersionUID = 1L;

	/** Numbers of one text and of the next are this far apart. */
	private static final int APART = 1_000_000;

	/** IIM 2:120 takes so many octets. */
	private static final int MOST_OCTETS = 2000;

	private static final String TEXT = "event.detail.text";

	private static final String SEQUENCE = "event.detail.sequence";

	private static final String PLACE = "event.detail.id";

	private int opened;

	private int sequence;

	private int shown;

	CaptionText() {
		getElement().setAttribute("label", getTranslation("photo.caption"));
		getElement().setAttribute("count", getTranslation("photo.caption.octets", "{0}", MOST_OCTETS));
		getElement().setAttribute("limit", Integer.toString(MOST_OCTETS));
	}

	/**
	 * Opens a text.
	 * @param text the text; line ends become single line feeds
	 * @param copyKey under which this browser keeps its own copy: photo and person
	 * @param edition the edition that the text is of, kept with the copy
	 */
	void load(String text, String copyKey, int edition) {
		this.opened = (this.opened > Integer.MAX_VALUE - 2 * APART) ? APART : this.opened + APART;
		this.sequence = this.opened;
		this.shown = this.opened;
		getElement().callJsFunction("load", withLineFeeds(text), this.opened, copyKey, edition);
	}

	/**
	 * A text as a browser's text area holds it; ranges of findings count in this one.
	 * @param text the text
	 * @return the text with single line feeds only
	 */
	static String withLineFeeds(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/**
	 * The number of the last text that arrived.
	 * @return counted by the browser
	 */
	int sequence() {
		return this.sequence;
	}

	/**
	 * Underlines what was found.
	 * @param ofSequence the number of the text that was checked
	 * @param findings what was found in it; their places in the list name them
	 */
	void showFindings(int ofSequence, List<Finding> findings) {
		this.shown = ofSequence;
		List<Underline> underlines = new ArrayList<>();
		for (int place = 0; place < findings.size(); place++) {
			TextRange range = findings.get(place).range();
			if (range != null) {
				String severity = findings.get(place).severity().name().toLowerCase(Locale.ROOT);
				underlines.add(new Underline(place, severity, range.start(), range.end()));
			}
		}
		getElement().callJsFunction("showFindings", ofSequence, underlines);
	}

	/**
	 * The number of the text that was checked last.
	 * @return counted by the browser
	 */
	int shown() {
		return this.shown;
	}

	/**
	 * Makes the edits of a fix among the findings shown last. The caret keeps its place,
	 * and Undo takes all of them back at once; edits in words that have changed since are
	 * not made.
	 * @param edits the edits
	 */
	void apply(List<TextEdit> edits) {
		apply(this.shown, edits);
	}

	/**
	 * Makes edits of the text that had a number; where that text has been overtaken by a
	 * check of a later one, none is made and {@link #onRefused} is told.
	 * @param ofSequence the number of the text that the edits are counted in
	 * @param edits the edits
	 */
	void apply(int ofSequence, List<TextEdit> edits) {
		List<Replacement> all = edits.stream()
			.map((edit) -> new Replacement(edit.range().start(), edit.range().end(), edit.replacement()))
			.toList();
		getElement().callJsFunction("applyEdits", ofSequence, all);
	}

	/** Selects words of the text that was checked last. */
	void reveal(TextRange range) {
		getElement().callJsFunction("reveal", this.shown, range.start(), range.end());
	}

	/** Marks the finding at that place of the list softly, or none below zero. */
	void point(int place) {
		getElement().callJsFunction("point", place);
	}

	/** Writes words at the caret, parted by blanks from their neighbours. */
	void insert(String words) {
		getElement().callJsFunction("insertApart", words);
	}

	/** Puts another text in place of the whole; Undo brings the old one back. */
	void replaceAll(String text) {
		getElement().callJsFunction("replaceAll", withLineFeeds(text));
	}

	/** The text is saved: the browser's own copy may go. */
	void forgetCopy() {
		getElement().callJsFunction("forgetCopy");
	}

	void focus() {
		getElement().callJsFunction("focus");
	}

	/**
	 * Names the house style beside the count and the language that the browser spells by.
	 * @param name the style
	 * @param language the caption's
	 */
	void showStyle(String name, Locale language) {
		getElement().setAttribute("house-style", getTranslation("photo.caption.style", name));
		getElement().setAttribute("lang", language.toLanguageTag());
	}

	void setReadOnly(boolean readOnly) {
		getElement().setAttribute("readonly", readOnly);
	}

	/** Told when the text changed; texts of a photo that was left are not told. */
	void onTyped(TextListener listener) {
		listen("caption-typed", TEXT, SEQUENCE, (data) -> {
			int number = data.path(SEQUENCE).asInt();
			if (number >= this.opened && number - this.opened < APART) {
				this.sequence = Math.max(this.sequence, number);
				listener.typed(data.path(TEXT).asString(), number);
			}
		});
	}

	/** Told the place in the list of a finding that was chosen in the text. */
	void onChosen(SerializableConsumer<Integer> listener) {
		listen("finding-chosen", PLACE, PLACE, (data) -> listener.accept(data.path(PLACE).asInt()));
	}

	/** Told when somebody wants the date written at the caret. */
	void onDateWanted(SerializableRunnable listener) {
		getElement().addEventListener("date-wanted", (wanted) -> listener.run());
	}

	/** Told when somebody wants the caption of the photo before. */
	void onPreviousWanted(SerializableRunnable listener) {
		getElement().addEventListener("previous-wanted", (wanted) -> listener.run());
	}

	/** Told when edits were not made because their words have changed. */
	void onRefused(SerializableRunnable listener) {
		getElement().addEventListener("edits-refused", (refused) -> listener.run());
	}

	/** Told of other words for the same photo that this browser kept. */
	void onCopyFound(SerializableConsumer<String> listener) {
		listen("copy-found", TEXT, TEXT, (data) -> listener.accept(data.path(TEXT).asString()));
	}

	private void listen(String event, String one, String other, SerializableConsumer<JsonNode> listener) {
		getElement().addEventListener(event, (told) -> listener.accept(told.getEventData()))
			.addEventData(one)
			.addEventData(other);
	}

	/** Told of a text. */
	@FunctionalInterface
	interface TextListener extends Serializable {

		/**
		 * The text changed.
		 * @param text the whole of it
		 * @param sequence its number
		 */
		void typed(String text, int sequence);

	}

	/**
	 * Words to underline.
	 *
	 * @param id the place of the finding in the list
	 * @param severity {@code error}, {@code warning} or {@code hint}
	 * @param start first UTF-16 unit
	 * @param end the unit after the last
	 */
	record Underline(int id, String severity, int start, int end) {
	}

	/**
	 * An edit as the browser takes it.
	 *
	 * @param start first UTF-16 unit
	 * @param end the unit after the last
	 * @param text the words that come
	 */
	record Replacement(int start, int end, String text) {
	}

}
