package org.cutline.style;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoSource;
import org.cutline.photo.PhotoView;
import org.cutline.style.Surroundings.Around;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.StyleReport;
import org.cutline.stylebook.Stylebook;
import org.cutline.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Reads and checks a caption against the house style that is live, the photo's fields,
 * its story, the other photos of its event and the names that the newsroom knows. Changes
 * no row.
 */
@Component
public class CaptionCheck {

	private final LiveStyles styles;

	private final Vocabulary vocabulary;

	private final Surroundings surroundings;

	CaptionCheck(LiveStyles styles, Vocabulary vocabulary, Surroundings surroundings) {
		this.styles = styles;
		this.vocabulary = vocabulary;
		this.surroundings = surroundings;
	}

	/**
	 * Checks a photo as it stands.
	 * @param photo the photo
	 * @return its caption, read and checked
	 */
	public CheckedCaption check(PhotoView photo) {
		return check(photo, photo.fields());
	}

	/**
	 * Checks a photo with fields that are not saved yet; asks no database while the photo
	 * is being edited.
	 * @param photo the photo
	 * @param fields its fields as they are being edited
	 * @return the caption, read and checked
	 */
	public CheckedCaption check(PhotoView photo, PhotoFields fields) {
		return check(photo, fields, this.surroundings.of(photo.id()));
	}

	/** Checks a photo by what is in the database just now. */
	CheckedCaption fresh(PhotoView photo) {
		return check(photo, photo.fields(), this.surroundings.fresh(photo.id()));
	}

	/** A photo with all that it is compared with, ready to be held to any style. */
	CaptionUnderCheck underCheck(PhotoView photo) {
		return underCheck(photo, photo.fields(), this.surroundings.fresh(photo.id()));
	}

	private CheckedCaption check(PhotoView photo, PhotoFields fields, Around around) {
		CaptionUnderCheck unit = underCheck(photo, fields, around);
		StyleReport report = Stylebook.standard().check(unit).overruling(unit.text(), around.keys());
		return new CheckedCaption(unit.caption(), unit.style(), report, around.overrules());
	}

	private CaptionUnderCheck underCheck(PhotoView photo, PhotoFields fields, Around around) {
		ParsedCaption caption = CaptionParser.parse(fields.text(Field.DESCRIPTION), null, this.vocabulary.lexicon());
		PhotoStories.InStory story = around.story().orElse(null);
		PhotoSource source = photo.source();
		HouseStyle style = this.styles.styleFor(caption, fields, (story != null) ? story.style() : null,
				(source != null) ? source.id() : null);
		return new CaptionUnderCheck(caption,
				Facts.of(fields, photo.captureTime(), photo.aiGenerated(), photo.contentCredentials()),
				(story != null) ? story.facts() : null, around.event(), this.vocabulary.registers(), style);
	}

}
