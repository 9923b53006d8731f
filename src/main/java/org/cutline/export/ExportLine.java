package org.cutline.export;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one photo of an order.
 *
 * @param photo the photo
 * @param fileName the name it has on the desk, empty for an unknown photo
 * @param outcome what was done
 * @param sentAs the name in the archive, or null if it was not sent
 * @param notes what the sender should know, each with its code and an English sentence
 */
public record ExportLine(PhotoId photo, String fileName, Outcome outcome, @Nullable String sentAs, List<Note> notes) {

	public ExportLine {
		notes = List.copyOf(notes);
	}

	/** What was done with a photo; each has a text under {@code export.outcome.*}. */
	public enum Outcome {

		/** Sent, the caption inside. */
		EMBEDDED("embedded", true),

		/** Sent as it came, the caption in a sidecar beside it. */
		SIDECAR("sidecar", true),

		/** Not sent: its agency withdrew it. */
		KILLED("killed", false),

		/** Not sent: its caption has errors. */
		BLOCKED("blocked", false),

		/** Not sent: there is no such photo. */
		UNKNOWN("unknown", false),

		/** Not sent: its file is not in the store. */
		MISSING("missing", false),

		/**
		 * Not sent: it says where or with which camera it was taken, and cannot be rid of
		 * it.
		 */
		PRIVATE("private", false),

		/** Not sent: writing failed. */
		FAILED("failed", false);

		private final String code;

		private final boolean sent;

		Outcome(String code, boolean sent) {
			this.code = code;
			this.sent = sent;
		}

		public String code() {
			return this.code;
		}

		public boolean sent() {
			return this.sent;
		}

	}

	/**
	 * Something to know about a sent photo.
	 *
	 * @param code a stable word, such as {@code findings}
	 * @param sentence one English sentence
	 * @param about what the sentence is about, where {@code export.note.<code>} says it
	 * in every language; else empty
	 * @param finding what the stylebook found, where the note is of a finding, else null
	 */
	public record Note(String code, String sentence, String about, @JsonIgnore @Nullable Finding finding) {

		Note(String code, String sentence, String about) {
			this(code, sentence, about, null);
		}

		static Note of(Finding finding) {
			return new Note("finding", finding.sentence(Locale.ENGLISH), finding.ruleId(), finding);
		}

		static Note of(String code, String sentence) {
			return new Note(code, sentence, "");
		}

	}

}
