package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.PositionMarker;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.TextEdit;

/**
 * What a caption says of one person, as an editor changes it.
 *
 * @param name the name
 * @param title title or office, may be empty
 * @param position the position without brackets, may be empty
 * @param pictured whether the person is in the frame
 */
record PersonWords(String name, String title, String position, boolean pictured) {

	static PersonWords of(CaptionPerson person) {
		PositionMarker marker = person.position();
		String title = person.title();
		String position = (marker != null && !marker.absent()) ? bare(marker.text()) : "";
		return new PersonWords(person.name(), (title != null) ? title : "", position, person.pictured());
	}

	/**
	 * The edits that make the caption say this.
	 * @param caption the caption as it was read
	 * @param person the person in it
	 * @return none where it says so already
	 */
	List<TextEdit> edits(ParsedCaption caption, CaptionPerson person) {
		List<TextEdit> edits = new ArrayList<>();
		PersonWords before = of(person);
		if (!this.title.equals(before.title())) {
			edits.add(titleEdit(caption, person));
		}
		if (!this.name.equals(before.name()) && !this.name.isBlank()) {
			edits.add(TextEdit.replace(person.range(), this.name));
		}
		if (!this.position.equals(before.position()) || this.pictured != before.pictured()) {
			positionEdit(caption, person, edits);
		}
		return List.copyOf(edits);
	}

	private TextEdit titleEdit(ParsedCaption caption, CaptionPerson person) {
		TextRange range = person.titleRange();
		if (range == null) {
			String joint = (caption.language() == CaptionLanguage.SPANISH) ? ", " : " ";
			return TextEdit.insert(person.range().start(), this.title + joint);
		}
		if (!this.title.isBlank()) {
			return TextEdit.replace(range, this.title);
		}
		return (range.start() < person.range().start()) ? Cut.inFront(caption.text(), range, person.range().start())
				: Cut.behind(caption.text(), range);
	}

	private void positionEdit(ParsedCaption caption, CaptionPerson person, List<TextEdit> edits) {
		PositionMarker marker = person.position();
		String wanted = this.pictured ? this.position : absent(caption.language());
		if (marker == null) {
			if (!wanted.isBlank()) {
				edits.add(TextEdit.insert(person.range().end(), " (" + bare(wanted) + ")"));
			}
		}
		else if (wanted.isBlank()) {
			edits.add(Cut.behind(caption.text(), marker.range()));
		}
		else {
			edits.add(TextEdit.replace(marker.range(), "(" + bare(wanted) + ")"));
		}
	}

	private static String bare(String marker) {
		String words = marker.strip();
		return words.startsWith("(") && words.endsWith(")") ? words.substring(1, words.length() - 1).strip() : words;
	}

	private static String absent(CaptionLanguage language) {
		return switch (language) {
			case SPANISH -> "fuera de imagen";
			case GERMAN -> "nicht im Bild";
			case FRENCH -> "hors cadre";
			default -> "not pictured";
		};
	}

}
